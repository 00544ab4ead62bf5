# Netralitas aparatur: sebutan topik dan perbuatan.

[topik_netralitas]
bentuk: persis
uraian: netralitas disebut
netralitas
kenetralan
=netral
ketidaknetralan
tidak netral
tak netral
asn netral
politik praktis
keberpihakan
dukung-mendukung

[netralitas_aparatur]
bentuk: persis
uraian: netralitas aparatur disebut lengkap
(netralitas|kenetralan|ketidaknetralan) .. (asn|pns|pppk|aparatur|pegawai|tni|polri|polisi|kades|camat|lurah|birokrasi|prajurit|aparat)
(netralitas|kenetralan) (kepala desa|kepala kampung|perangkat desa|pegawai negeri|penjabat|pj|abdi negara)
(asn|pns|pppk|aparatur|tni|polri|kades|aparat) .. (netral|netralitas|kenetralan)
netralitas (tni|polri|asn)
asn netral
pelanggaran netralitas
politik praktis
pelibatan (asn|aparatur|aparat|aparat desa|kades|kepala desa)
mobilisasi (aparatur|asn|birokrasi|aparat)
pengerahan (asn|aparatur|aparat desa|kades|kepala desa)
keterlibatan (asn|pns|aparatur|kepala desa|kades)
!netralitas (karbon|gender|media|pers|moneter|jaringan|internet|teknologi|presiden|iklim)

[langgar_netralitas]
bentuk: persis
uraian: pelanggaran netralitas disebut
pelanggaran netralitas
pelanggaran .. netralitas
melanggar .. netralitas
langgar netralitas
dugaan .. netralitas
kasus netralitas
laporan .. netralitas
perkara netralitas
ketidaknetralan
ketaknetralan
tidak netralnya
tidak netral
tak netral
tidak bersikap netral
keberpihakan
pelanggaran kode etik asn
pelanggaran kode etik pns
penyalahgunaan wewenang .. calon
pelanggaran disiplin .. pilkada
menguntungkan (salah satu|paslon|pasangan|calon|petahana)
merugikan (salah satu|paslon|pasangan|calon)

[tindakan_berpihak]
bentuk: persis
uraian: perbuatan memihak yang menyebut arahnya
(mendukung|dukung|mendukungnya) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cakada|partai)
dukungan (kepada|terhadap|untuk|pada|terbuka|politik) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|partai)
memihak
berpihak (kepada|pada|ke)
condong (ke|kepada)
main mata
memenangkan .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|nomor)
menangkan .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|nomor)
mengampanyekan
kampanyekan
mengkampanyekan
dikampanyekan
berkampanye
ikut (kampanye|berkampanye|mengampanyekan)
terlibat (kampanye|politik praktis|dukung|dalam kampanye|pemenangan|tim sukses)
(hadir|menghadiri|hadiri|ikut|mengikuti|datang|menghadirinya|turut|nimbrung) .. (kampanye|deklarasi|konsolidasi|rapat pemenangan|acara relawan|posko pemenangan|pendaftaran calon|pendaftaran paslon|silaturahmi politik)
(mengarahkan|arahkan|menggiring|giring|mengajak|ajak|menyuruh|suruh|memerintahkan|perintahkan|meminta|minta|menginstruksikan|instruksikan|mengintimidasi|memaksa|paksa|diarahkan|disuruh|diminta|diperintahkan|dipaksa|mengimbau|mengondisikan) .. (memilih|pilih|coblos|mencoblos|mendukung|dukung|memenangkan|menangkan|memilihnya)
ajakan (memilih|mendukung|memenangkan|mencoblos)
ajak (pilih|coblos|dukung|menangkan)
menggalang (dukungan|suara|massa|kekuatan)
galang (dukungan|suara)
penggalangan (dukungan|suara)
mengerahkan (asn|pns|pegawai|kades|kepala desa|kepala dinas|massa|warga|guru|perangkat|bawahan|birokrasi|rt)
pengerahan (asn|pns|pegawai|kades|kepala desa|kepala dinas|massa|warga|guru|perangkat|birokrasi|aparat desa|aparatur)
dikerahkan .. (kampanye|mendukung|memenangkan)
memobilisasi (asn|pns|pegawai|kades|kepala desa|warga|guru|perangkat|birokrasi|pemilih|massa|dukungan)
mobilisasi (dukungan|kades|kepala desa|pemilih|warga)
wajib hadir kampanye
foto (bersama|bareng) .. (paslon|pasangan|calon|kandidat|cabup|cagub|petahana|timses|relawan)
berfoto .. (paslon|pasangan|calon|kandidat|cabup|cagub|petahana|jari|simbol|pose)
berpose .. (jari|paslon|pasangan|calon|simbol|nomor)
pose .. (jari|paslon|simbol|dukungan|nomor)
(mengacungkan|acungkan|mengangkat|menunjukkan|memperagakan|memamerkan) .. (jari|jempol|simbol|telunjuk|nomor urut)
salam (satu|dua|tiga|dua jari|satu jari|tiga jari) jari
simbol (jari|dukungan|paslon)
yel-yel
menyanyikan .. (paslon|calon|jingle)
jingle .. (paslon|calon)
grup (pemenangan|tim sukses|relawan|whatsapp pemenangan|percakapan tim pemenangan|wa pemenangan)
masuk grup
(tergabung|bergabung|gabung|dimasukkan) .. (tim sukses|tim pemenangan|pemenangan|relawan|timses|grup pemenangan)
menjadi (tim sukses|timses|tim pemenangan|tim kampanye|juru kampanye|pengurus partai|anggota partai|saksi paslon|relawan|koordinator relawan|ketua relawan|mc kampanye|pemandu acara kampanye)
jadi (timses|tim sukses|tim pemenangan|jurkam|pengurus partai|relawan|koordinator relawan|saksi paslon)
anggota (tim sukses|tim pemenangan)
(masuk|terdaftar) .. (tim sukses|tim pemenangan|anggota partai|pengurus partai|kepengurusan partai|sipol)
(memasang|pasang|menempel|tempel|membagikan|bagikan|menyebarkan|membawa) .. (stiker|spanduk|baliho|alat peraga|apk|poster|kalender|atribut|bahan kampanye|kaus|kaos|bendera|brosur) .. (paslon|pasangan|calon|kandidat|cabup|cagub|petahana|partai)
(memakai|mengenakan|pakai|kenakan) .. (atribut|kaus|kaos|baju|jaket|topi) .. (paslon|pasangan|calon|partai|relawan)
(memuji|menyanjung) .. (paslon|calon|petahana)
(membagikan|mengunggah|unggah|bagikan|memposting|posting|menyebarkan|share|repost|mengomentari|menyukai|like) .. (poster|konten|unggahan|foto|video|ajakan|status|postingan|visi) .. (paslon|pasangan|calon|kandidat|cabup|cagub|petahana|kampanye|nomor urut)
(like|komentar|menyukai|mengomentari) .. (unggahan|postingan|akun) .. (paslon|calon|kandidat|pemenangan)
(orasi|berorasi|pidato|berpidato|sambutan) .. (kampanye|posko pemenangan|panggung|deklarasi|posko)
naik panggung .. kampanye
di (|atas )panggung kampanye
di posko pemenangan
(mengantar|antar|mendampingi|dampingi|mengawal|mengiringi) .. (pendaftaran|mendaftar|kampanye|paslon|calon|kandidat|cabup)
rombongan .. (pendaftaran|paslon|calon|kampanye)
(mendaftar|daftar|mendekati|melamar|mengambil formulir|ambil formulir) .. (partai|parpol|penjaringan|bakal calon|balon)
pendekatan .. (partai|parpol)
(duduk|makan|bertemu|pertemuan) .. (tim pemenangan|juru bicara pasangan|timses|tim sukses)
mengumpulkan .. (kades|kepala desa|kepala dinas|camat|lurah|guru|rt|ktp|warga|asn|kepala sekolah|kepala puskesmas|perangkat desa|pegawai)
kumpulkan .. (kades|kepala desa|kepala dinas|camat|lurah|guru|rt|ktp|asn|kepala sekolah|perangkat desa)
dikumpulkan .. (mendukung|memenangkan|dukung)
(memfasilitasi|fasilitasi) .. (kampanye|paslon|calon)
(mobil dinas|kendaraan dinas|rumah dinas|fasilitas negara|fasilitas pemerintah|fasilitas dinas|mobil plat merah|aula kantor|rumah jabatan|randis) .. (kampanye|paslon|relawan|atribut|partai|calon|pemenangan)
pakai (mobil dinas|kendaraan dinas|fasilitas negara|randis) .. (kampanye|paslon|relawan)
(target|jatah) suara
surat dukungan
(menjanjikan|janji) .. (suara|kemenangan)
(diancam|mengancam|ancam) .. (mutasi|dimutasi|dipindah|kontrak|pilih|memilih|mendukung)
(menyosialisasikan|sosialisasikan|mempromosikan|promosikan|mengenalkan) .. (paslon|pasangan|calon|kandidat|cabup|cagub)
jadi corong
menjadi corong
(menyerukan|serukan|meneriakkan|berteriak) .. (nomor urut|nomor|paslon|calon|menang|pilih)
pertemuan .. (kades|kepala desa|camat|lurah|kepala dinas|perangkat desa)
konsolidasi .. (kades|kepala desa|camat|perangkat desa|asn)
silaturahmi .. (kades|kepala desa|perangkat desa)
membagi .. (brosur|selebaran|beras|kaos) .. (paslon|calon)
keterlibatan .. (asn|pns|pj|sekda|kades|kepala desa|camat|lurah|bupati|aparat|aparatur|perangkat desa|polisi|tni)
melibatkan .. (asn|pns|kades|kepala desa|camat|lurah|aparat|aparatur|perangkat desa|polisi|tni)
menyalahgunakan (wewenang|jabatan|kewenangan)
penyalahgunaan (wewenang|jabatan|kewenangan)

[tindakan_lemah]
bentuk: persis
uraian: perbuatan yang memihak bila sasarannya calon
mendukung
kampanye
mengarahkan
menggiring
mengerahkan
memobilisasi
mengajak
menyuruh
memerintahkan
menginstruksikan
mengumpulkan
memaksa
mengintimidasi
menghadiri
=hadir
=hadiri
mengikuti
=ikut
=ikuti
turut
terlibat
libatkan
berfoto
=foto
berpose
mengunggah
membagikan
memposting
mengomentari
menyukai
menempel
memasang
menggalang
memenangkan
mengantar
mendampingi
berorasi
berpidato
pidato
memandu
berjoget
mengacungkan
memakai
mengenakan
bergabung
tergabung
mendaftar
mencalonkan
mempromosikan
menyosialisasikan
membawa
menyerukan
memfasilitasi
menyediakan
meminta
mencari
menjadi
bertemu
memuji

[tindakan]
bentuk: persis
@tindakan_berpihak
@tindakan_lemah

[sasaran]
bentuk: persis
uraian: kepada siapa keberpihakan itu
@calon
@partai
@pemenangan
@acara_calon

[tindakan_pejabat]
bentuk: persis
uraian: kewenangan dipakai untuk atau melawan calon
(mutasi|memutasi|melantik|merotasi|rotasi|mengganti|menonaktifkan|nonaktifkan|mencopot|pelantikan|pergantian|penggantian) .. (pejabat|kepala dinas|camat|asn|pegawai|jabatan|kadis|eselon|kepala sekolah)
mutasi (tanpa izin|jelang pilkada|pejabat)
tanpa izin (mendagri|menteri dalam negeri)
larangan mutasi
(program|bantuan|bansos|anggaran|hibah|insentif|dana) .. (menguntungkan|kampanye|paslon|petahana|stiker|foto|bergambar|istri|anak)
menguntungkan .. (petahana|paslon|pasangan|calon|dirinya|istri|anak|kerabat|salah satu)
merugikan .. (paslon|pasangan|calon)
(fasilitas negara|mobil dinas|kendaraan dinas|rumah dinas|rumah jabatan|apbd|anggaran daerah) .. (kampanye|pemenangan|paslon)
pasal 71
tidak netralnya

[sanksi_asn]
bentuk: persis
uraian: akibat yang dikenakan kepada aparatur
diteruskan ke (bkn|kasn|komisi aparatur|badan kepegawaian|ppk|dpmd|inspektorat|pejabat pembina|bupati|gubernur)
rekomendasi (kasn|bkn|hukuman|sanksi|bawaslu)
rekomendasikan .. (sanksi|asn|hukuman)
hukuman disiplin
sanksi (moral|disiplin|kode etik|etik|teguran)
teguran tertulis
diklarifikasi bawaslu
dipanggil bawaslu
diperiksa bawaslu
dimintai keterangan
data kepegawaian
