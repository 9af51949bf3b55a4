# One word a chore; `make run` and `make test` are all that a fresh machine with a Swift toolchain needs.
SHELL := /bin/bash
PROGRAM := .build/release/ocop
DEMO := .build/demo
PREFIX := /usr/local
SWIFT_FLAGS := --explicit-target-dependency-import-check error
# Where the release program finds the C++ library as an archive (Package.swift).
RUNTIME := .build/runtime

# 1 where the C library reads packed relocations, which glibc does from 2.36 on.
PACKED := $(shell printf '2.36\n%s\n' "$$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)" | sort -CV && echo 1)

.PHONY: run test build install uninstall deb deps check format golden bench bench-outside clean

run: build                ## build, make the demo sittings once, open one
	@test -e $(DEMO)/province-2026.ocop || { rm -rf $(DEMO) && $(PROGRAM) demo create $(DEMO); }
	@$(PROGRAM) --store $(DEMO)/province-2026.ocop

test: deps                ## every test
	swift test $(SWIFT_FLAGS)

build: deps               ## the release programs, the Swift library linked statically
	@mkdir -p $(RUNTIME) && archive="$$(clang -print-file-name=libstdc++.a)" && test ! -e "$$archive" || ln -sf "$$archive" $(RUNTIME)/
	OCOP_PACKED=$(PACKED) swift build -c release --static-swift-stdlib --product ocop $(SWIFT_FLAGS)
	OCOP_PACKED=$(PACKED) swift build -c release --static-swift-stdlib --product ocop-print $(SWIFT_FLAGS)

install: build            ## the programs, their data, manual, completions and guides, under PREFIX
	.ci/install $(PREFIX) $(DESTDIR)

uninstall:                ## what install put there
	rm -rf $(DESTDIR)$(PREFIX)/bin/ocop $(DESTDIR)$(PREFIX)/libexec/ocop $(DESTDIR)$(PREFIX)/share/ocop \
	  $(DESTDIR)$(PREFIX)/share/doc/ocop $(DESTDIR)$(PREFIX)/share/man/man1/ocop.1.gz \
	  $(DESTDIR)$(PREFIX)/share/man/vi/man1/ocop.1.gz $(DESTDIR)$(PREFIX)/share/bash-completion/completions/ocop \
	  $(DESTDIR)$(PREFIX)/share/zsh/vendor-completions/_ocop \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/ocop.fish

deb: build                ## a Debian package, in .build
	.ci/deb

deps:                     ## install what is missing, or say what to install
	@.ci/deps

check: test               ## what .ci/run checks
	swift format lint --strict --recursive Sources Tests Package.swift
	.build/debug/ocop criteria lint

format:                   ## lay out the sources
	swift format --in-place --recursive Sources Tests Package.swift

golden: deps              ## write the expected screens and documents anew; review the difference before committing
	UPDATE_GOLDEN=1 swift test $(SWIFT_FLAGS)

bench: build              ## the project's own benchmarks, one JSON object
	$(PROGRAM) bench

bench-outside: build      ## first paint, keys and memory beside tig and htop, where they are installed
	@.ci/bench-outside

clean:
	rm -rf .build
