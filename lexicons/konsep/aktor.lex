# Siapa yang wajib netral. "sub" menentukan kelompok pada laporan.

[aktor_asn]
bentuk: persis
uraian: aparatur sipil negara dan pegawai pemerintah
sub: asn
=asn
=pns
=pppk
=cpns
=pegawai
=aparatur
aparat pemerintah
aparat sipil negara
abdi negara
abdi masyarakat
birokrat
=birokrasi
=pejabat
tenaga (honorer|honor|kontrak|kesehatan|pendidik|kependidikan|harian lepas)
honorer
thl
tkd
kepala (dinas|badan|bidang|bagian|seksi|subbagian|subbidang|sub bagian|biro|puskesmas|sekolah|kantor|upt|uptd|satpol|inspektorat|bappeda|bkd|bkpsdm|bkpp|kesbangpol|madrasah|kua|pasar|opd|skpd|lingkungan|rumah sakit)
=kadis
=kadin
=kaban
=kabid
=kabag
=kasi
=kasubag
=kasubbag
=kasubid
=karo
kadisdik
kadiskes
kadinkes
kadishub
kasatpol pp
=kepsek
sekretaris (daerah|dinas|camat|kecamatan|kelurahan|lurah|dewan|badan)
=sekda
=sekdaprov
=sekdako
=sekdakab
=sekwan
=sekcam
=seklur
asisten (i|ii|iii|sekda|pemerintahan|setda)
staf (kelurahan|kecamatan|dinas|camat|lurah|pemkab|pemkot|pemprov|sekretariat|kantor bupati|kantor camat|honorer|puskesmas)
=camat
=lurah
!bpn camat
guru
perawat
bidan
dokter (pns|rsud|puskesmas)
dosen (pns|asn|negeri)
tenaga pengajar
penyuluh (pertanian|agama|kb)
penghulu
satpol pp
pamong praja
petugas (dinas|kecamatan|kelurahan|puskesmas)
korpri
pengawas sekolah
pendamping (pkh|desa)
direktur (rsud|perumda|pdam|bumd)
karyawan (bumd|bumn)
kemenag kabupaten
dinas <kata> kumpulkan
!mantan (camat|lurah|kadis|sekda|kepala dinas|pns|asn|pejabat|pegawai negeri)
!eks (camat|lurah|kadis|sekda|pns|pejabat)
!calon (pegawai negeri|pns|asn|pppk)
!purnawirawan asn
!pensiunan (pns|asn|pegawai negeri|guru)
!guru (besar|bangsa|ngaji|mengaji)
!pejabat (kpu|bawaslu|partai|bank|perusahaan)
!petugas dinas pemadam
!calon guru
!pegawai bank
staf (dinas|kecamatan|kelurahan|kantor|ahli|bupati|khusus|puskesmas)
(bidan|perawat|dokter|penyuluh) (puskesmas|desa|pns|asn|rsud|kb|pertanian)
korwil
direktur (rsud|perumda|perusda|pdam)
ajudan (bupati|wali kota|walikota|gubernur|wabup|sekda|camat)
=opd
=kasek
=wakasek
=kapus
kepala (kelurahan|tata usaha|subdinas|cabang dinas|instalasi)
=nakes
penilik sekolah
sekretaris (kabupaten|kota|kpad)
kepala (samsat|rutan|lapas|stasiun|balai|museum|perpustakaan|terminal|pelabuhan)
staf (samsat|setda|bagian|disdukcapil|bkpsdm|bappeda|kesra|humas)
(pranata|operator) (komputer|sekolah|disdukcapil|desa|kelurahan|siak|dapodik)
tenaga (harian|kependidikan)
wali kelas
(pak|bu|ibu|bapak|kepala|oknum) (tu|tata usaha)
(pak|bu|bapak|ibu|orang|oknum) (dinas|kecamatan|kelurahan|pemkab|pemkot|pemda|kantor camat)
(bos|bosku|atasan|pimpinan|kepala) .. (kantor|dinas|opd|instansi)
atasan (saya|kami|langsung|ku)
atasanku
(kepala|ketua) (tim kerja|bapenda|disdik|dinkes|disdukcapil|dishub|dprkp|dpmd|perumda|perusda|bumd)
(pranata|analis|arsiparis|auditor|widyaiswara|penata) (komputer|kebijakan|humas|muda|madya)
(pegawai|karyawan|staf|direktur|dirut) (perumda|perusda|pdam|bumd|rsud|puskesmas)
(kepala|kabag) (bagian|bag) <kata>
kapuskesmas
kasubdit
kasubdin
(sopir|supir) (ambulans|dinas|bupati|camat|kantor|puskesmas)
mantri
(penyuluh|pendamping|tenaga) lapangan
(plt|plh|pj|pjs) (kadis|kaban|kabid|lurah|camat|kades|sekda|kepala dinas)
(kepala|pegawai|orang|petugas|staf) (samsat|kemenag|bpn|imigrasi|kehutanan|pertanian|perikanan|disdik|dishub)
(satpam|penjaga|operator) (kantor|dinas|sekolah)
direktur rumah sakit
(mengabdi|bekerja|kerja|bertugas|tugas) di (dinas|kantor|puskesmas|kelurahan|kecamatan|pemkot|pemkab|sekolah negeri|rsud)

[aktor_desa]
bentuk: persis
uraian: kepala desa dan perangkatnya
sub: kades
=kades
kepala desa
kepala kampung
=petinggi
kepala dusun
=kadus
perangkat (desa|kampung|gampong|nagari)
aparat (desa|kampung|pemerintah desa|pemerintahan desa)
aparatur (desa|kampung)
pemerintah desa
sekretaris (desa|kampung)
=sekdes
kaur desa
bendahara desa
badan permusyawaratan (desa|kampung)
=bpd
=keuchik
=geuchik
=perbekel
kuwu
=apdesi
=papdesi
pengurus (apdesi|papdesi|abpednas)
perangkat kelurahan
pambakal
pendamping desa
kepala jorong
wali nagari
kepala pekon
kepala lembang
!mantan (kades|kepala desa|kepala kampung|petinggi)
!eks (kades|kepala desa)
!pemilihan (kepala desa|kepala kampung|petinggi)
!calon (kades|kepala desa|kepala kampung|petinggi|perangkat desa)
!kepala desa terpilih
!petinggi (partai|klub|perusahaan|gerindra|pdip|golkar|militer|negara|polri|tni|kpu)
pembakal
(operator|admin|operator sistem) (desa|kampung)
(carik|bayan|modin|jogoboyo|kamituwo)
(pak|bu) (carik|kaur|kasun|bayan)
(pegawai|orang|staf) (desa|kantor desa|balai desa)

[aktor_aparat]
bentuk: persis
uraian: anggota TNI dan Polri
sub: tni_polri
=tni
=polri
anggota (tni|polri|polisi|brimob|kodim|polres|polsek|koramil)
prajurit
oknum (polisi|tentara|tni|polri|brimob|aparat)
=polisi
aparat (kepolisian|keamanan|tni|polri|penegak hukum)
=babinsa
=bhabinkamtibmas
=babinkamtibmas
=kapolsek
=kapolres
=kapolresta
=kapolda
=kapolri
=wakapolres
=dandim
=danramil
=danrem
=pangdam
=panglima
=brimob
=kodim
=koramil
perwira (polisi|polri|tni|tinggi)
bintara
!purnawirawan (tni|polri|polisi)
!pensiunan (tni|polri|polisi)
!mantan (kapolda|kapolri|panglima|kapolres|pangdam|dandim)
!garis polisi
!kantor polisi
!polisi pamong praja
!eks panglima
=bhabin
(istri|ibu) (danramil|kapolsek|kapolres|dandim|tentara|polisi)
(danton|danki|danpos|kanit|kasat|danunit)
polwan

[aparat_orang]
bentuk: persis
uraian: anggota TNI atau Polri sebagai orang, bukan lembaga yang menangani perkara
sub: tni_polri
anggota (tni|polri|polisi|brimob|kodim|polres|polsek|koramil|polda|tentara)
oknum (polisi|tentara|tni|polri|brimob|aparat|anggota tni|anggota polri|anggota polisi)
(seorang|dua|tiga|sejumlah|beberapa) (polisi|tentara|prajurit|bintara|perwira|babinsa|bhabinkamtibmas|polwan)
prajurit
babinsa
bhabinkamtibmas
babinkamtibmas
bintara
tamtama
polwan
kapolsek
kapolres
danramil
dandim
perwira
!purnawirawan (tni|polri|polisi)
(periksa|memeriksa|diperiksa|menyanksi|copot|mencopot|menahan) (bripda|briptu|bripka|brigadir|aipda|aiptu)
(anggota|orang) yang (bertugas|berdinas) di .. (polsek|polres|polresta|polda|koramil|kodim|kodam)
berpangkat (bripda|briptu|bripka|brigadir|aipda|aiptu|ipda|iptu|serda|sertu|serka|serma|kopda|praka|pratu|letda|lettu)
anggota (aktif|intel|sabhara|samapta|satlantas|lantas|reserse)
(seorang|sang|oknum|dua|tiga|beberapa|sejumlah) (serka|serda|sertu|serma|kopral|praka|pratu|prada|bripda|briptu|bripka|brigadir|aipda|aiptu|ipda|iptu|kompol|lettu|letda|mayor|kapten|danramil|kapolsek)
(serka|serda|sertu|serma|kopral|praka|pratu|bripda|briptu|bripka|brigadir|aipda|aiptu|kapolsek|danramil) (itu|tersebut|berinisial|bersangkutan)
=bhabin
(danton|danki|danpos|kanit|kasat)

[aktor_pejabat]
bentuk: persis
uraian: kepala daerah dan wakilnya yang sedang menjabat
sub: pejabat_daerah
=bupati
=gubernur
=walikota
wali kota
=wabup
=wagub
=wawali
kepala daerah
=menteri
=wamen
!calon (bupati|gubernur|wali kota|walikota|wakil bupati|wakil gubernur|wakil wali kota|wakil walikota|kepala daerah|wakil kepala daerah)
!pemilihan (bupati|gubernur|wali kota|walikota|kepala daerah|bupati dan wakil bupati|gubernur dan wakil gubernur|wali kota dan wakil wali kota)
!kandidat (bupati|gubernur|wali kota|walikota|kepala daerah|wakil bupati|wakil gubernur)
!mantan (bupati|gubernur|wali kota|walikota|wakil bupati|wakil gubernur|menteri|kepala daerah)
!eks (bupati|gubernur|wali kota|walikota)
!kantor (bupati|gubernur|wali kota|walikota)
!peraturan (bupati|gubernur|wali kota|menteri)
!keputusan menteri
!surat menteri
!pencalonan (bupati|gubernur|wali kota)
!(maju|jadi|menjadi|nyalon|mencalonkan) bupati
!(maju|jadi|menjadi|nyalon) (gubernur|wali kota|walikota)
!kursi (bupati|gubernur|wali kota)
!bupati terpilih
!gubernur terpilih

[aktor]
bentuk: persis
uraian: semua yang wajib netral
@aktor_asn
@aktor_desa
@aktor_aparat

[penyelenggara]
bentuk: persis
uraian: penyelenggara pemilihan; keberpihakan mereka bukan netralitas ASN
panwas
panwaslu
panwascam
=ppk
=pps
=kpps
komisioner (kpu|bawaslu)
anggota (kpu|bawaslu|panwas|ppk|pps|kpps|panwascam|panwaslu)
ketua (kpu|bawaslu|ppk|pps|kpps)
pengawas (desa|kelurahan|tps|pemilu|kecamatan)
penyelenggara (pemilu|pilkada|pemilihan)
=ptps
=pkd
