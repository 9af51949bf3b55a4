#pragma once
// Swift cannot import macros with casts or calls: each needs a line here.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

/// Gives up a reference to any GObject.
static inline void cp_unref(void *object) { g_object_unref(object); }
/// Pango's units in a point.
static const double cp_scale = PANGO_SCALE;
/// The end of the text, as a byte index.
static const guint cp_text_end = PANGO_ATTR_INDEX_TO_TEXT_END;
/// The kind of mark that a shape attribute stands for, as it was given to `cp_attr_mark`.
static inline long cp_mark(const PangoAttrShape *shape) { return (long)(size_t)shape->data; }
/// A shape attribute over `ink` and `logical` that carries the number `mark`.
static inline PangoAttribute *cp_attr_mark(const PangoRectangle *ink, const PangoRectangle *logical, long mark) {
  return pango_attr_shape_new_with_data(ink, logical, (void *)(size_t)mark, NULL, NULL);
}
