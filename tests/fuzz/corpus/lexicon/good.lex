[topik_uang]
sangu	1	catatan
- serangan fajar
!anu (a|b) .. c
@calon
