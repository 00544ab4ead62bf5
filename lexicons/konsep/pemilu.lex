# Calon, tim, partai, dan keadaan pemilihan.

[calon]
bentuk: persis
uraian: peserta pemilihan dan timnya
=paslon
bapaslon
pasangan calon
calon (bupati|gubernur|wali kota|walikota|kepala daerah|wakil bupati|wakil gubernur|wakil wali kota|wakil walikota|wakil kepala daerah|presiden|wakil presiden|legislatif|anggota legislatif|anggota dpr|anggota dprd|petahana|tunggal|perseorangan|independen|pemimpin daerah|senator|anggota dpd)
calon (wawali|wabup|wagub|walkot|wali|dewan|gub|bup|ketua dewan)
bakal calon
=cabup
=cawabup
=cagub
=cawagub
=cawali
=cawalkot
=cawawali
=cakada
=cawakada
=bacabup
=bacagub
=bacalon
=bacaleg
=balon
=caleg
=capres
=cawapres
kandidat
kontestan
petahana
incumbent
peserta (pemilu|pilkada|pemilihan)
(salah satu|seorang|sang|para|pak|bu|bapak|ibu|si|dukung|pilih|salah seorang|nama|foto|wajah|bergambar) =calon
=calon nomor
=calon tertentu
=calon mana
=calon lain
=calon siapa
=calon itu
=calon tersebut
=calon kami
=calon mereka
=calon lawan
kedua =calon
=calon dari
(memilih|pilih|mendukung) =calon
tiga =calon
tim (sukses|pemenangan|kampanye|relawan|paslon|pasangan calon|hukum paslon|hukum pasangan calon|bayangan|calon)
=timses
=timkam
relawan
simpatisan
juru kampanye
jurkam
nomor urut
nomor <angka>
pasangan nomor
pasangan (petahana|tersebut|itu|<nama>)
kotak kosong
kolom kosong
kubu
pendukung (paslon|pasangan|calon|kandidat)
koordinator (tim|relawan|pemenangan)
dua periode
!calon (pegawai|jamaah|jemaah|penumpang|siswa|mahasiswa|pengantin|pembeli|istri|suami|anggota kpps|anggota paskibraka|haji|pelamar|peserta|investor|pekerja|prajurit|taruna|bintara|guru|dosen)
!relawan (kebencanaan|bencana|pmi|covid|demokrasi|vaksin|kemanusiaan|medis|pajak|literasi)
!nomor <angka> tahun
!undang-undang nomor <angka>
!(perwako|perwali|perbup|pergub|perda|pp|permen|perpres|keppres|pkpu|perbawaslu|pasal|surat|sk|rt|jalan|gang) nomor <angka>
!peraturan <kata> nomor <angka>
!uu nomor <angka>
kepentingan =calon
nomor (satu|dua|tiga|empat|lima)
pasangan (mana pun|manapun|mana)
(bertemu|menemui|bersama|mendukung|memihak|menyambut|kunjungan) =calon
=calon yang (satu|itu|ini)
!pasangan (kekasih|suami|muda|selingkuh|mesum|nikah|lansia|sejoli|pengantin|remaja|bukan)
(milik|untuk|demi|bagi) =calon
=calon kita
(jagoan|usungan|andalan) (kita|kami)
(istri|suami|anak|adik|bapak) calon

[pemenangan]
bentuk: persis
pemenangan
dimenangkan
memenangkan
posko (pemenangan|relawan|paslon|tim)
rumah (pemenangan|relawan)

[partai]
bentuk: persis
partai
=parpol
=pdip
pdi perjuangan
=golkar
=gerindra
=nasdem
=pkb
=pks
=psi
=ppp
=hanura
=perindo
demokrat
koalisi
!partai (mahasiswa|nasional indonesia)

[acara_calon]
bentuk: persis
uraian: kegiatan yang memihak bila dihadiri aparatur
kampanye
deklarasi
konsolidasi
rapat (umum|konsolidasi|pemenangan|partai|tim sukses)
pendaftaran (calon|paslon|pasangan calon|bakal calon)
mendaftar ke (kpu|partai)
pengantaran pendaftaran
mengantar .. (mendaftar|pendaftaran)
pelantikan (relawan|tim)
pengukuhan (relawan|tim)
acara (relawan|partai|pemenangan|paslon|kampanye|timses)
silaturahmi (politik|paslon|relawan)
temu relawan
jalan santai (paslon|relawan|bersama calon)
debat (publik|kandidat|paslon)
penjaringan (bakal calon|calon|partai)
nobar debat
penyerahan (formulir|rekomendasi|surat dukungan)
fit and proper test partai
uji kelayakan partai
politik praktis
kegiatan politik
!kampanye (hitam|gelap|negatif|damai|anti|antinarkoba|antikorupsi|hajar|stop|vaksinasi|imunisasi|gemar|kesehatan|keselamatan|literasi|produk|hijau|sadar|udara|melawan|gelap)
!masa kampanye
!cuti kampanye
!jadwal kampanye
!dana kampanye
!tahapan kampanye
!black campaign
!alat peraga kampanye
!bahan kampanye
!deklarasi (damai|netralitas|netral|kampanye damai|pemilu damai|pilkada damai|tolak|anti|antihoaks|menolak|integritas|komitmen|kampung|desa|odf|sumpah|pemilu|bersama|siap menang)
!konsolidasi (tahapan|data|demokrasi|internal|pemangku|nasional|tanah|bersama pemangku)
!debat .. kpu
!kampanye pemilu
(satu|salah satu|dua|kedua) pasangan
pasangan (tertentu|yang)
jurkam
visi misi
(pasangan|calon) .. (dijagokan|jagoan|usungan|andalan)

[konteks_pemilu]
bentuk: persis
uraian: kata yang menandai pemilihan
@calon
@partai
@pemenangan
@penyelenggara
=pilkada
=pemilu
=pilgub
=pilbup
=pilwali
=pilwalkot
=pilkot
=pileg
=pilpres
=pemilukada
pemilihan (umum|kepala daerah|serentak|bupati|gubernur|wali kota|walikota|presiden|legislatif)
pemungutan suara
=psu
pencoblosan
mencoblos
surat suara
bilik suara
hak pilih
hari tenang
masa tenang
=bawaslu
badan pengawas pemilihan
=kpu
gakkumdu
gakumdu
=dkpp
=tps
pesta demokrasi
kontestasi
pencalonan
elektoral
pemilih
quick count
kampanye
pelanggaran (pemilu|pilkada|pemilihan|kampanye)
pidana (pemilu|pemilihan)
mahkamah konstitusi
netralitas asn
!kampanye (hitam negatif|anti|antinarkoba|antikorupsi|vaksinasi|imunisasi|gemar|kesehatan|keselamatan|produk|hijau)
!pemilihan (rektor|ketua osis|ketua rt|kepala desa|duta|putri|ketua umum)
!pemilu (jepang|amerika|turki|malaysia|korea|rusia|inggris|prancis|jerman|india|thailand|filipina|singapura)
=mencalonkan

[konteks_inti]
bentuk: persis
=petahana
grup pemenangan
unggahan calon
tim pemenangan
peserta kampanye
pasangan tertentu
memenangkan pasangan
rekapitulasi suara
perolehan suara
relawan (paslon|pasangan|calon)
=jurkam
juru kampanye
uraian: tanda yang kuat bahwa tulisan ini tentang pemilihan
=pilkada
=pemilu
=pileg
=pilpres
=pilgub
=pilbup
=pilwali
=pilwalkot
=pilkot
=pemilukada
pemilihan (umum|kepala daerah|serentak|bupati|gubernur|wali kota|walikota|presiden|legislatif)
=paslon
bapaslon
pasangan calon
calon (bupati|gubernur|wali kota|walikota|kepala daerah|wakil bupati|wakil gubernur|presiden|legislatif|anggota dpr|anggota dprd)
=caleg
=cabup
=cagub
=cawali
=capres
=cawapres
bawaslu
panwaslu
panwascam
gakkumdu
=kpu
kpps
=tps
mencoblos
coblos
pencoblosan
pemungutan suara
masa tenang
hari tenang
masa kampanye
kampanye (akbar|terbuka|dialogis|pilkada|pemilu)
timses
tim (sukses|pemenangan|kampanye)
nomor urut
surat suara
politik uang
money politik
!pemilu (jepang|amerika|turki|malaysia|korea|rusia|inggris|prancis|jerman|india|thailand|filipina|singapura)
gakumdu
panwas
(pasangan|calon) .. (dimenangkan|menangkan|memenangkan)
(target|persentase|perolehan) .. suara
(bilik|kotak|hari) (suara|pencoblosan|coblosan)
milih no
(tanggal|tgl) 27 (november|nov)
calon tunggal
kotak kosong
posko (relawan|pemenangan)
mahkamah konstitusi
(perselisihan|sengketa) hasil
(bakal|bacalon|tim|surat mandat) (calon|pasangan)
calon wakil (wali kota|walikota|bupati|gubernur)
posko (pasangan|paslon)
=kandidat (bupati|gubernur|wali|walikota|kepala|pilkada|petahana|nomor|itu|tersebut|mana)
=dkpp
(konvoi|panggung|lokasi|orasi|atribut|alat peraga|arena|jadwal|acara) kampanye
(mendukung|memilih|menjagokan|memenangkan) (calon|caleg|kandidat)
!tps (limbah|sampah|b3|domestik|3r|organik|liar)
bernomor urut
salinan dpt
(calon|pasangan) nomor (urut|satu|dua|tiga|empat|lima|<angka>)
(sang|kedua) calon
calon (lawan|petahana|tunggal|perempuan|pesaing)

[uang_angka]
bentuk: persis
uraian: jumlah uang
rp
=rupiah
<angka> ribu
<angka> juta
(seratus|dua ratus|tiga ratus|lima puluh|lima ratus) ribu
(ratusan|puluhan) (ribu|juta)
gocap
cepek
gopek
noban
ceban

[bukan_pemilihan]
bentuk: persis
uraian: pemilihan, pemberian, dan perkara lain yang bukan urusan pemilu dan pilkada
@pemilihan_lain
(bonus|gaji|thr|upah|tunjangan) (karyawan|pegawai|akhir tahun|tahunan|perusahaan|buruh)
(karyawan|buruh) .. bonus
(cpns|seleksi pppk|tes skd)
(begal|perampokan|pencurian|pembunuhan|narkoba|sabu)
(liga|laga|klub|wasit|suporter|stadion|pertandingan)
(emisi|karbon)
=mahar
dimintai .. (partai|pengurus partai)

[dagang]
bentuk: persis
uraian: jual beli, kerja upahan, undian toko, arisan: uang dan barang di dalamnya bukan untuk suara
calon (karyawan|pegawai|pelamar)
=diskon
=promo
jari ungu
giveaway (ditutup|berakhir|follow|akun|pemenang|ig|syarat|season|lagi|spesial|ramadan)
(ikut|ikutan|adakan|pemenang|membuat|menang|info) giveaway
arisan
(terima|menerima|melayani|buka) (order|pesanan|pesan|jahitan|cetak|sablon|jasa|po|titipan barang)
(ready|restok|restock) (stok|stock|lagi|ukuran|warna)
open (order|po|donasi)
pre order
=preorder
=ongkir
=cod
=checkout
harga (mulai|cuma|nego|pas|grosir|ecer|satuan|normal|teman)
nego (tipis|sampai|jadi|halus)
(percetakan|konveksi|sablon|laundry|katering|catering|toko|kedai|warung|bengkel|salon|kos|kontrakan) <nama>
(pasar murah|operasi pasar|bazar|gerakan pangan murah|bulog)
(loker|lowongan|dibutuhkan|dicari) .. (karyawan|pegawai|admin|sales|kasir|sopir|saksi|enumerator|surveyor|orang|tenaga|penjaga)
(iuran|kas) (sampah|rt|warga|bulanan|keamanan|agustusan|kebersihan)
(uang|amplop) (kondangan|nikahan|hajatan|layat|takziah|duka|sunatan)
(kondangan|nikahan|hajatan|resepsi)
(utang|hutang|cicilan|kredit|pinjol|gadai)
(donasi|infak|infaq|zakat|sedekah|kurban|qurban|santunan) .. (disalurkan|terkumpul|tersalurkan|masjid|panti|yatim|fakir|korban)
(gaji|honor|upah) .. (cair|turun|masuk|telat|belum|dibayar|kpps|ppk|pps|pantarlih|linmas|ptps)
!(tidak|tak|bukan) (arisan|promo|giveaway)
(mencari|dicari|cari|butuh|dibutuhkan|rekrut|perekrutan|lowongan) (saksi|enumerator|petugas|relawan|tenaga|surveyor)
(honor|honornya|gaji) (resmi|sesuai|aturan|pokok|harian|bulanan)
(pembukaan|grand opening|opening|cabang|outlet|barber|kafe|cafe|resto|restoran|rumah makan) <nama>
(lpsdk|ladk|lppdk|dana kampanye|rekening khusus|akuntan publik)

[kait_pilih]
bentuk: persis
uraian: tanda dalam kiriman bahwa pemberian di dalamnya menyangkut pemilihan
=coblos
mencoblos
dicoblos
pencoblosan
coblosan
=paslon
=caleg
=cabup
=cawabup
=cagub
=cawagub
=cawali
=cawawali
=capres
=kandidat
=petahana
timses
tim sukses
pasangan calon
calon (bupati|wakil bupati|gubernur|wakil gubernur|wali kota|walikota|wakil wali kota|wabup|wagub|wawali|dewan|anggota dewan|legislatif)
calon (no|nomor|nmr|<angka>|satu|dua|tiga|empat)
(pak|bu|bapak|ibu|para|si|itu|ini|dari|salah satu|semua) =calon
(nomor|pasangan) urut
=pilkada
=pilbup
=pilgub
=pilwali
=pilkot
=pileg
=pemilu
=tps
(masa|hari|minggu) tenang
mata pilih
hak (suara|pilih)
serangan fajar
surat suara
bilik suara
dalam bilik
(tanggal|tgl) (26|27)
(26|27) (november|nov)
h-1
=korlap
=kordes
=kortps
=korcam
koordinator (kampung|desa|rt|tps|kelurahan|lapangan)
tim (putih|biru|merah|kuning|hijau|ungu|oranye|hore|sebelah|pemenangan|relawan|kampanye|nomor|no|paslon|calon|<angka>|satu|dua|tiga|empat)
(rompi|posko|kaos|kaus) tim
(=01|=02|=03|=04|=05)
(nomor|no|nmr) (satu|dua|tiga|empat|1|2|3|4|buntut)
(tusuk|nusuk|colok) .. (kanan|kiri|tengah|nomor|no|gambar)
milih (yg|yang|si|pak|bu|nomor|no|dia|mereka)
kotak kosong
(yg|yang) (kopiah|kopiahan|pecian|baju|kumis|jilbab|kerudung|kacamata) (putih|hitam|biru|merah|hijau|kuning|itu)
(suara|pilihan) (kita|kami|warga|sekeluarga|bulat|kompak|sini)
psu
(yg|yang|si) (nomor|no) (lain|sebelah|satunya|buntut)
(nomor|no) (lain|sebelah|satunya) .. (sepi|pelit|kalah|belum|mana)
tim (nya|mereka|mana) .. (pilih kasih|pelit|sepi|belum|keliling|turun|gerak)
kalah modal
tinta
(undangan|surat undangan|c6|formulir c) (nyoblos|mencoblos|memilih|tps)
(yang|yg) di (baliho|spanduk|poster|kalender|stiker)
gambar (kumis|kopiah|peci|calon|nomor|ibu cabup|cabup)
(stiker|kaus|kaos|topi|rompi) (calon|cabup|cagub|tim|paslon|nomor|oren|biru|merah|kuning|hijau|pink)
(yang|yg) senyumnya
salam (perubahan|lanjutkan|satu|dua|tiga|empat|kemenangan|jari)
(satu|dua) putaran
tim (pak|bu|haji|bapak|ibu|h)
berkaos (pink|biru|merah|kuning|hijau|oren)
timnya .. (pilih kasih|pelit|keliling|turun|gerak|bagi|datang|bilang|lagi)
(data|surat|formulir|form|tanda tangan) dukungan
gambar (yang|yg|paling) (|paling )(kanan|kiri|tengah|atas|bawah|ujung)
(rabu|nanti|besok) .. ingat (gambar|nomor|yang|kami)
(satu|dua|1|2) periode
suara (lari|pecah|keluar)
lanjutkan (yang|yg) (sekarang|kemarin|lama|itu)
(nomor|nomornya) (sudah|udah) (tahu|tau|hafal|paham)
(rabu|hari h|tanggal|tgl|27) .. (jangan lupa|ingat)
kotak (kanan|kiri|tengah|ujung)
(bapak|ibu|yang|yg) (berkacamata|berkumis|berpeci|berkopiah|berjilbab|berkerudung|berbatik)
(rombongan|tim|orang) calon
suara (bulat|pecah|kompak|utuh)
(berapa|sekian|jumlah) suara
persen suara
(dari|oleh|kata) (calon|calonnya)
calonnya

[pemilu_asing]
bentuk: persis
uraian: pemilihan di negeri lain
(pilpres|pemilu|pemilihan presiden) (amerika|brasil|amerika serikat|filipina|jepang|korea|malaysia|india|prancis|inggris|rusia|turki|venezuela|argentina|thailand)
(presiden|kandidat|capres|timses) (trump|biden|bolsonaro|duterte|putin|erdogan|macron|maduro|modi|obama|clinton|lula|marcos)
(donald trump|hillary clinton|joe biden|kamala harris|jair bolsonaro|rodrigo duterte|barack obama)
partai (republik|konservatif)

[suara_hewan]
bentuk: persis
uraian: suara yang bukan suara pemilih
suara .. (burung|kicau|kicauan|murai|kenari|lovebird|jangkrik|merdu|gitar|mesin|knalpot)
(kicau|kicauan|murai|lovebird|kenari|pleci)

[pemilihan_lain]
bentuk: persis
uraian: pemilihan yang bukan pemilu dan pilkada
pemilihan (kepala desa|kades|ketua rt|ketua osis|ketua umum|ketua kelas|rektor|dekan|direktur|ketua adat|duta)
(pemilihan|pilih|memilih|coblosan|pencoblosan|calon|kandidat|jadi) ketua (reuni|alumni|karang taruna|pkk|himpunan|bem|koperasi|komite|takmir|geng|arisan|dkm|kelas|angkatan|paguyuban|rt|rw|koni)
(pemilos|pilketos|pilkosis|pemira|pemilwa)
(ketua|calon ketua|paslon ketua|pasangan ketua) (osis|bem|himpunan|senat)
(kapten|ketua) (tim|regu) (futsal|voli|basket|pramuka)

