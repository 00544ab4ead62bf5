# simak - one non-recursive Makefile.  `make help` lists what it does.
VERSION := 0.1.0
comma := ,
PREFIX ?= /usr/local
CC ?= cc
SAN ?=
O := build/$(notdir $(CC))$(if $(SAN),-san)
V ?=
Q := $(if $(V),,@)
DIRS := core text crawler extract classify match store digest mail

.PHONY: all help clean demo test test-full eval bench bench-million timbangan stats install uninstall fuzz
.DELETE_ON_ERROR:
all: simak

help:
	@sed -n 's/^#: //p' Makefile
clean:
	rm -rf build demo simak

#: make                 build ./simak (installs missing packages first); V=1 shows the commands
#: make demo            crawl the sample newsroom, write its digests to demo/
#: make test            every test on our own texts; SAN=1 under ASan and UBSan
#: make test-full       more: clang, Chromium, LibreOffice, peers
#: make eval            the scorers on ../shared
#: make bench           speed, as ratios against peers
#: make timbangan       fit lexicons/timbangan.tabel to our labelled texts again
#: make fuzz            fuzz targets, FUZZ_SECONDS each
#: make install         PREFIX=/usr/local DESTDIR=
#: make uninstall, clean, help, stats

# Everything but help and clean wants the packages and their flags.
ifneq ($(filter-out help clean,$(or $(MAKECMDGOALS),all)),)
include build/config.mk
endif
build/config.mk: scripts/deps.sh
	sh scripts/deps.sh build/config.mk

WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings -Wconversion \
	$(if $(CI),-Werror)
OPT := $(if $(SAN),-O1 -fsanitize=address$(comma)undefined -fno-omit-frame-pointer,-O2)
CPPFLAGS += -Iinclude -D_POSIX_C_SOURCE=200809L -DSIMAK_VERSION='"$(VERSION)"' \
	-DSIMAK_LOCALE_DIR='"$(PREFIX)/share/locale"' $(DEP_CFLAGS)
CFLAGS += -std=c17 -g $(OPT) $(WARN)
LDFLAGS += $(if $(SAN),-fsanitize=address$(comma)undefined)
LDLIBS += $(DEP_LIBS) -lm

SRC := $(sort $(foreach d,$(DIRS),$(wildcard $(d)/*.c)))
CLI := $(sort $(wildcard cli/*.c))
DATA := $(sort $(shell find lexicons digest/assets cli/assets store/schema -type f 2>/dev/null))
OBJ := $(SRC:%.c=$(O)/%.o) $(O)/embedded.o
LIB := $(O)/libsimak.a
UNIT := $(patsubst tests/unit/%.c,$(O)/unit/%,$(wildcard tests/unit/test_*.c))
FUZZ := $(patsubst tests/fuzz/%.c,$(O)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
SERVER := $(if $(wildcard tests/server.c),$(O)/server)
MO := $(patsubst po/%.po,locale/%/LC_MESSAGES/simak.mo,$(wildcard po/*.po))

$(O)/%.o: %.c build/config.mk
	@mkdir -p $(@D)
	@echo "  CC $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@
$(LIB): $(OBJ)
	@rm -f $@
	@echo "  AR $@"
	$(Q)$(AR) rcs $@ $^
$(O)/simak: $(CLI:%.c=$(O)/%.o) $(LIB)
	@echo "  LD $@"
	$(Q)$(CC) $(LDFLAGS) $^ $(LDLIBS) -o $@
simak: $(O)/simak $(MO)
	$(Q)cp -f $< $@

$(O)/embed: scripts/embed.c
	@mkdir -p $(@D)
	@echo "  CC $<"
	$(Q)$(CC) -std=c17 -O1 $(WARN) $< -o $@
$(O)/embedded.c: $(O)/embed $(DATA)
	@echo "  EMBED $@"
	$(Q)$(O)/embed $(DATA) > $@
$(O)/embedded.o: $(O)/embedded.c
	@echo "  CC $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -c $< -o $@

locale/%/LC_MESSAGES/simak.mo: po/%.po
	@mkdir -p $(@D)
	msgfmt --check -o $@ $<

$(O)/unit/%: tests/unit/%.c $(LIB)
	@mkdir -p $(@D)
	@echo "  CC $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP $< $(LDFLAGS) $(LIB) $(LDLIBS) -lcmocka -o $@
$(O)/fuzz/%: tests/fuzz/%.c tests/fuzz/replay.c $(LIB)
	@mkdir -p $(@D)
	@echo "  CC $<"
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP $< tests/fuzz/replay.c $(LDFLAGS) $(LIB) $(LDLIBS) -o $@
$(O)/server: $(wildcard tests/server.c tests/server/*.c tests/server/*.h)
	@mkdir -p $(@D)
	@echo "  CC $@"
	$(Q)$(CC) -std=c17 -D_GNU_SOURCE $(CFLAGS) $(filter %.c,$^) $(LDFLAGS) -lssl -lcrypto -lz -o $@

test: $(O)/simak $(UNIT) $(FUZZ) $(SERVER) $(MO)
	python3 tests/run.py --build $(O)
test-full:
	sh scripts/test-full.sh
eval: simak
	sh scripts/eval.sh
timbangan: simak
	python3 scripts/lessons.py > $(O)/lessons.jsonl
	./simak lexicon learn $(O)/lessons.jsonl > $(O)/timbangan.tabel
	cp $(O)/timbangan.tabel lexicons/timbangan.tabel
bench: simak
	sh scripts/bench.sh
bench-million: simak
	sh scripts/bench-million.sh
fuzz:
	sh scripts/fuzz.sh $(FUZZ_SECONDS)
demo: simak $(SERVER)
	sh scripts/demo.sh $(O)
stats:
	sh scripts/stats.sh

install: simak
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/man5
	install -m 755 simak $(DESTDIR)$(PREFIX)/bin/simak
	install -m 644 $(wildcard docs/*.1) $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 $(wildcard docs/*.5) $(DESTDIR)$(PREFIX)/share/man/man5
	for mo in $(MO); do install -D -m 644 $$mo $(DESTDIR)$(PREFIX)/share/$$mo; done
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/simak
	for page in $(notdir $(wildcard docs/*.1)); do rm -f $(DESTDIR)$(PREFIX)/share/man/man1/$$page; done
	for page in $(notdir $(wildcard docs/*.5)); do rm -f $(DESTDIR)$(PREFIX)/share/man/man5/$$page; done
	for mo in $(MO); do rm -f $(DESTDIR)$(PREFIX)/share/$$mo; done

-include $(OBJ:.o=.d) $(CLI:%.c=$(O)/%.d) $(addsuffix .d,$(UNIT) $(FUZZ))
