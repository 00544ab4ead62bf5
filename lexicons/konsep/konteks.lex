# Konteks: apa yang menaungi suatu kata. Bagian dengan "lingkup" membatalkan sinyal yang dinaunginya.

[pemutus]
bentuk: persis
uraian: sesudah kata ini, konteks di depannya tidak berlaku lagi
setelah
seusai
usai
pasca
menyusul
lantaran
sebelumnya
diberitakan
namun
tetapi
sementara
sedangkan
adapun
buntut
padahal
mencontohkan
menceritakan
menyebut ada
mengungkapkan ada
mengungkap
tercatat
dibandingkan
dibanding
ketimbang
malah
malahan
justru
ternyata

[imbauan]
bentuk: persis
uraian: ajakan atau peringatan agar sesuatu dilakukan atau dihindari
lingkup: kanan
pemutus: pemutus
baku: ya
mengimbau
menghimbau
imbau
himbau
diimbau
imbauan
mengingatkan
ingatkan
diingatkan
peringatkan
memperingatkan
mewanti-wanti
wanti-wanti
berpesan
meminta agar
minta agar
diminta (agar|untuk|tidak|tetap|menjaga|jangan|netral|tak|menghindari|menolak|waspada)
meminta (asn|pns|warga|masyarakat|semua|seluruh|kepala desa|jajaran|aparatur|pegawai|pendukung|tim|camat|lurah|para|pemilih|peserta|anggota|kader|partai|paslon|kades|media)
minta (asn|pns|warga|masyarakat|semua|seluruh|kepala desa|jajaran|aparatur|pegawai|pendukung|tim|camat|lurah|para|pemilih|peserta|anggota|kader|partai|paslon|kades|media|tidak)
berharap
diharapkan
harap
mengharapkan
harapannya
semoga
mudah-mudahan
(mengimbaunya|mengingatkannya|imbauannya|pesannya agar|pesan agar|pesan kepada)
mewajibkan
meminta (agar|supaya|atasan|anggotanya|jajarannya|pihak|pengurus|guru|polisi|tni|prajurit|bawahannya|personel|tidak|jangan)
mengajak (masyarakat|warga|seluruh|semua|para|pemilih|media|tokoh|pemuda|mahasiswa|peserta|kita|menolak|melawan|mewaspadai|publik|netizen|santri|jurnalis|wartawan|pelajar|generasi)
ajak (masyarakat|warga|seluruh|semua|para|pemilih|media|tokoh|pemuda|mahasiswa|peserta|tolak|lawan|santri|awasi)
(meminta|minta|diminta) .. (keluar|menahan|menyimpan|menurunkan|menghapus|mematuhi|taat|patuh|menjadi|bersikap)
(mengajak|ajak|meminta|minta|diminta|mengharapkan|menghendaki|menyarankan|memerintahkan|menginstruksikan|instruksikan|perintahkan|menitipkan|titip) .. (tidak|tak|menolak|tolak|menjaga|jaga|menjauhi|menghindari|mewaspadai|waspada|waspadai|melawan|menangkal|mencegah|cegah|awasi|mengawasi|netral|hati-hati|melaporkan|agar|supaya|untuk|jangan|bijak|cerdas|santun|damai)
tidak saling
saling (menghormati|menjaga|menghargai)
mari
=ayo
hendaknya
sebaiknya
(lebih baik|mending|mendingan) .. (daripada|ketimbang)
(daripada|ketimbang) (ikut|ikutan|malah)
seharusnya
semestinya
wajib (netral|menjaga|bersikap)
harus (netral|menjaga|bersikap|mampu|tetap|bebas|dihindari|ditolak|dicegah|diwaspadai|dilawan|bisa|mewaspadai)
perlu (dihindari|diwaspadai|dicegah|menjaga|diantisipasi)
jangan
tolak (politik|uang|money|hoaks|serangan|segala|kampanye|amplop|sembako|pemberian|suap|sara|saja)
menolak (politik|uang|money|hoaks|serangan|segala|kampanye|amplop|sembako|pemberian|suap|praktik|pemberiannya|sumbangan|suara|titipan)
mau menolak
berani menolak
ditolak
!laporan .. ditolak
!permohonan .. ditolak
!gugatan .. ditolak
=stop
hindari
menghindari
dihindari
jauhi
menjauhi
lawan (hoaks|hoax|politik uang|politik|disinformasi|kampanye hitam|isu|berita|fitnah|kecurangan|serangan)
melawan (hoaks|politik uang|disinformasi|kampanye hitam|isu|berita|praktik|kecurangan|serangan|segala|misinformasi|lupa)
perlawanan terhadap
perangi
memerangi
tangkal
menangkal
berantas
memberantas
waspadai
mewaspadai
waspada
hati-hati
berhati-hati
menekankan
tekankan
mendorong
menyerukan
seruan
serukan
melarang
!(melarang|larang) .. (memilih|pilih) .. (suku|agama|ras|etnis|calon|paslon)
larang
tidak (menyebarkan|menyebar|terlibat|ikut|berpihak|mudah|terpancing|melakukan|menerima|tergiur|tergoda|terprovokasi|memihak|mendukung|menggunakan|membuat|memberikan|menjadi|menyalahgunakan|boleh|diperbolehkan|dibenarkan|terpengaruh|percaya)
tak (berpihak|memihak|netral dilarang|terlibat)
tak (menyebarkan|menyebar|terlibat|ikut|berpihak|mudah|terpancing|melakukan|menerima|tergiur|tergoda|memihak|boleh|terpengaruh|percaya|jadi|menjadi|serang)
agar (tidak|tak|tetap|netral|menjaga|terhindar|bebas)
supaya (tidak|tak|tetap|netral|menjaga|terhindar)
untuk (tidak|menolak|melawan|menghindari|mencegah|menjaga|tetap netral|menangkal)
menjaga (netralitas|kenetralan|integritas)
jaga (netralitas|kenetralan)
bersikap netral
tetap netral
komitmen
berkomitmen
ikrar
mengikrarkan
pakta integritas
deklarasi (damai|netralitas|netral|kampanye damai|tolak|anti|bersama|menolak|pemilu damai|pilkada damai)
sosialisasi (netralitas|pencegahan|pengawasan|tolak|bahaya|larangan|aturan|terkait|tentang|mengenai)
sosialisasikan
edukasi
mengedukasi
berjanji
janji (tidak|kampanye)
menjamin
memastikan (tidak|tak|netralitas|anggota)
pastikan (tidak|tak|netralitas|prajurit)
ancam (copot|pecat|sanksi)
mengancam (mencopot|memecat|akan memecat|memberi)
tak segan
siap-siap
menyarankan
disarankan
bebas dari
bersih dari
diajari
diajarkan
dilatih
melatih
belajar
mempelajari
(mengenali|kenali|mendeteksi|memilah|menyaring|saring|memverifikasi) (berita|hoaks|informasi|kabar|modus|ciri|foto|video|akun|judul)
=anti
tanpa
cegah
mencegah
pencegahan
dicegah
reminder
ingat ya
tidak usah
tidak perlu (ikut|like|komentar|share|memasang|menyebar|dibagikan|percaya|disebar)
!tanpa (identitas|nama|izin|sepengetahuan|tanda|cuti|malu|ragu|sungkan|dasar|bukti|nomor|alamat|sengaja|sadar|seragam|pamit|restu|persetujuan)
!(mengajak|ajak|mengajaknya|menyerukan|meminta) .. (menolak|tolak|tidak memilih|jangan memilih|tidak memberi suara|tidak mencoblos|menjauhi|memusuhi) .. (calon|paslon|kandidat|pasangan|cagub|cabup|cawali)
!(memerintahkan|perintahkan|menginstruksikan|instruksikan|mengarahkan|meminta|minta|diminta|mengajak|ajak|menitip) .. (untuk|agar|supaya) .. (memenangkan|menangkan|mengunci|menggalang|mengerahkan|mengamankan suara)
!(memerintahkan|perintahkan|menginstruksikan|instruksikan|mengarahkan|meminta|minta|diminta|mengajak|ajak) .. (untuk|agar|supaya) (mendukung|memilih|mencoblos) (paslon|pasangan|calon|nomor|petahana|kandidat|istrinya|anaknya|adiknya|kakaknya)
(tidak|tak) (menghina|menghasut|memfitnah|mencaci|menyerang|menjelekkan|mengungkit|menyinggung|mengolok|menghujat|memprovokasi|mengadu domba)
(tidak|tak) (terima|menerima|mengambil|butuh|mau) (amplop|uang|duit|sembako|serangan|suap|sogokan|pemberian)
!jangan lupa (|ya |nanti )(lanjutkan|pilih|coblos|menangkan|nomor|no|tanggal|tgl|milih|memilih|mencoblos|dukung|mendukung|yang|kami|pak|bu|sama|jasa|tusuk|colok)
!jangan lupa (=01|=02|=03|=04|<angka>)
!jangan (salah|sampai salah) (pilih|coblos|milih|tusuk|colok|lubang|gambar)
(wajib|harus|sepakat|siap|berhak) (hapus|menghapus|tolak|menolak|menghindari|memblokir|blokir) .. (fitnah|hoaks|hinaan|konten|sara)
mana .. (benar|asli|fakta) mana

[larangan]
bentuk: persis
uraian: larangan dan aturan ke arah kanan
lingkup: kanan
baku: ya
dilarang
larangan
(no|tanpa|stop) (like|komen|komentar|comment|share|emoji)
melarang
tidak boleh
tidak diperkenankan
tidak dibenarkan
diharamkan
haram
pantang
terlarang
boleh (memilih|datang|hadir|dengar|menerima|memberi|membagikan|diterima|berkampanye|dukung|mendukung)
anggapan (bahwa|boleh)
hukumnya
!(tim|kuasa|penasihat|bantuan) hukumnya
diperbolehkan
(setara|senilai) dengan
kewajiban
rambu-rambu
aturan (main|netralitas|mengenai|tentang|soal)
ketentuan
melanggar aturan jika
(pasal|ayat) <angka>
peraturan (pemerintah|bawaslu|kpu|menteri)
edaran
undang-undang
=skb
surat keputusan bersama
sanksi (bagi|terhadap|untuk|yang|moral|pidana|tegas|disiplin)
hukuman bagi
ancaman (hukuman|pidana|sanksi)
bentuk pelanggaran
jenis pelanggaran
kategori pelanggaran
termasuk (pelanggaran|politik uang|kategori)
contohnya
misalnya
seperti (politik|hoaks|kampanye|money|pelanggaran|memasang|like|foto|netralitas)
di antaranya (politik|netralitas|hoaks|kampanye|money)
antara lain (politik|netralitas|hoaks|kampanye|money)
yakni (politik|netralitas|hoaks|kampanye|money)
meliputi
istilah
pengertian
definisi
makna
tunduk pada (aturan|ketentuan|larangan)

[aturan_kiri]
bentuk: persis
uraian: yang di depannya adalah perbuatan menurut aturan, bukan kejadian
lingkup: kiri
pemutus: pemutus
baku: ya
dapat dipidana
bisa dipidana
(dapat|bisa|akan|bakal) (berujung|berakibat|berbuntut|menyeret|membuat|dianggap|ditafsirkan|dinilai|masuk|terkena|dimaknai|merugikan|menguntungkan|menjadi|dikategorikan|tergolong)
dapat (dikenai|dikenakan|dihukum|dijerat|diancam|ditindak|dijatuhi|dilaporkan|diproses)
bisa (dikenai|dikenakan|dihukum|dijerat|diancam|kena sanksi|kena|ditindak|dijatuhi|masuk bui|masuk penjara|dipenjara|diproses|terjerat|berujung)
akan (dikenai|dikenakan|ditindak|diproses|disanksi|dicopot|dipecat|diberi sanksi|diberikan sanksi|mendapat sanksi)
bakal (dikenai|ditindak|diproses|disanksi|dicopot|dipecat)
dilarang
tidak (boleh|dibenarkan|diperbolehkan|diperkenankan)
harus (dihindari|dicegah|ditolak|dilawan|diwaspadai|diperangi|diberantas|ditindak|dihilangkan|jadi perhatian|dihentikan)
perlu (dihindari|diwaspadai|dicegah|diantisipasi|dilawan)
jangan (diterima|ditiru|terjadi|disebar)
merupakan pelanggaran
adalah pelanggaran
termasuk (pelanggaran|bentuk|kategori|keberpihakan|perbuatan|tindakan yang)
menjadi (musuh|ancaman|perhatian|momok|tantangan|atensi|isu)
merusak (demokrasi|moral)
mencederai demokrasi
hukumnya (haram|risywah|dosa|suap)
haram (bagi|untuk)
langsung (saya|kami|kita) (antar|tindak|copot|proses|pecat|laporkan|sanksi|beri sanksi)
haram (dilakukan|diterima)
dengan ancaman
ancaman pembatalan
haram hukumnya
adalah haram
rawan terjadi
berpotensi terjadi
kerap terjadi
sering terjadi
biasa terjadi
masih (rawan|marak|menjadi)
dapat merusak
bisa merusak
bisa memecah
dapat memecah
(diminta|diimbau|dipersilakan|disarankan|silakan) .. (melapor|lapor|melaporkan|merekam|memotret|mengabadikan|menolak|mencatat)
(segera|langsung|bisa|dapat|berhak|berani) (melapor|melaporkan|lapor|mengadu|mengadukan) (ke|kepada)
(tolak|usir|rekam|laporkan|lapor|foto|catat) (saja|balik|baik-baik|dengan tegas|mentah-mentah|diam-diam)
(mohon|harap|tolong|sebaiknya|wajib|harus|siap-siap|mending|lebih baik) (ditolak|diusir|dilaporkan|dikembalikan|tolak|usir|laporkan|direkam)
(silakan|siap-siap|bakal|akan|langsung) (putar balik|putar arah|diusir|disambut sapu|balik kanan)
(sama saja|sama dengan|itu sama|ibarat|laksana|seperti) (makan|menelan|menjual|jual|menggadaikan|bangkai|api|haram)
(hukumnya|namanya) (dosa|haram|suap|sogok|risywah)
(belum|tidak|tak) (ada|kunjung|pernah) (nih|yang|juga|yg)
siap-siap (angkat koper|dicopot|dipecat|disanksi|mundur|dipindah|diproses|dilaporkan|dihukum|kehilangan|berurusan|masuk|kena|turun)
(berarti|sama artinya) siap (dicopot|dipecat|disanksi|mundur)
tetap (nyoblos|mencoblos|coblos|pilih|memilih) (sesuai|pakai|dengan|ikut) (nurani|hati|hati nurani|suara hati|akal)
(uangnya|duitnya|amplopnya|sembakonya) jangan
(dosanya|hukumnya) (ikut|ditanggung|sama|berat)
itu (risywah|suap|sogok|dosa besar|menukar|menggadaikan|menjual|haram hukumnya|sama dengan)

[pengandaian]
bentuk: persis
uraian: belum tentu terjadi
lingkup: kanan
pemutus: pemutus
baku: ya
jika
apabila
bila
bilamana
kalau
seandainya
misal
andaikata
jikalau
ibarat
analogi
andai
andaikan
seumpama
sekiranya
manakala
asalkan
misalkan
umpamanya
siapa pun yang
siapapun yang
barang siapa
setiap orang
setiap (asn|pns|pegawai|kades|kepala desa|pejabat)
bagi (asn|pns|pegawai|kades|kepala desa|pejabat|siapa|pelanggar)
=bagi yang
asn yang (terbukti|melanggar|ketahuan|terlibat|tidak netral|kedapatan)
pegawai yang (terbukti|melanggar|ketahuan|terlibat|tidak netral|kedapatan|condong)
pelaku politik uang
yang (terbukti|ketahuan|kedapatan) (melanggar|tidak netral)
masyarakat yang (menemukan|mengetahui|melihat)
warga yang (menemukan|mengetahui|melihat)
silakan (lapor|laporkan|melapor)
dipersilakan
segera (lapor|laporkan|melapor|melaporkan)
laporkan (ke|jika|bila|kepada|segera|apabila)
berani melapor
posko (pengaduan|aduan)
kanal (pengaduan|aduan)
menemukan adanya
menemukan (dugaan|praktik|indikasi|pelanggaran)
mengetahui (adanya|ada|dugaan)
mau (calon|paslon)
sekalipun
walaupun (ada|nanti)
apa jadinya
=bayangkan
contoh (kasus|nya|sederhana)
pura-pura
berpura-pura
memerankan
berperan sebagai
permainan peran
seolah-olah benar
amun
=mun
lamun
bukan tidak mungkin
bukan mustahil
(bisa|boleh) jadi
mungkin saja
siapa tahu
!(bila|jika|kalau|apabila) (|ia |dia |dirinya |kelak |nanti )(terpilih|menang)
!(kalau|jika|bila) (mau|ingin) (jalan|bantuan|aman|lulus|menang|dapat|selamat|naik|diperpanjang)
!(mun|amun|jika|kalau) tidak .. (memilih|milih|pilih|coblos|mencoblos|dukung|mendukung|hadir|ikut)
siapa pun (mandor|calon|tim|orang|caleg|timses|paslon|pejabat)
!(kalau|jika|bila) (mau|ingin) (beli|ambil|dapat|urus|daftar|dilayani|cairkan|ngambil|mengurus)

[ramalan]
bentuk: persis
uraian: kerawanan, potensi, kekhawatiran, tugas pengawasan
lingkup: kanan
pemutus: pemutus
baku: ya
potensi
berpotensi
rawan
kerawanan
kerentanan
rentan
antisipasi
mengantisipasi
diantisipasi
memprediksi
diprediksi
prediksi
diperkirakan
memperkirakan
kemungkinan
dikhawatirkan
khawatir
kekhawatiran
mengkhawatirkan
ditakutkan
takut
ancaman
tantangan
risiko
berisiko
celah
peluang
godaan
indeks
pemetaan
memetakan
zona
peta
fokus (pengawasan|pada|mengawasi)
mengawasi
pengawasan (terhadap|netralitas|politik|kampanye|konten|partisipatif)
memantau
pemantauan
patroli
sasaran
bahaya
dampak
modus (yang|biasa|politik)
biasanya
kerap
cara (mengenali|menolak|menangkal|mencegah|membedakan)
membedakan
mengenali
ciri-ciri
isu (yang|netralitas|strategis|krusial)
persoalan
permasalahan
problem
tema
topik
materi (|sosialisasi |kampanye |pelatihan )(tentang|mengenai|soal|terkait)
bertema
bertajuk
diskusi
dialog
seminar
bimtek
rapat koordinasi
rakor
rakornas
sosialisasi
penyuluhan
webinar
talkshow
workshop
pelatihan
penindakan
menindak
akan (menindak|memproses|mengawasi|memantau|terjadi|menelusuri)
!(mobil|kendaraan|motor|kapal|speedboat) patroli
!(tim|regu|petugas|satgas) patroli
!(tidak|tak) takut (berkata|pilih|memilih|dukung|mendukung|terang-terangan)

[nihil]
bentuk: persis
uraian: tidak ada kejadian
lingkup: kanan
pemutus: pemutus
baku: ya
belum (ada|menemukan|temukan|dapati|terima|catat|jumpai|ditemukan|menerima|terdapat|mendapat|menjumpai|terlihat|pernah)
tidak (ada|menemukan|ditemukan|terdapat|menerima laporan|menjumpai|terjadi|pernah ada)
tak (ada|menemukan|ditemukan|terdapat|satu pun|pernah ada)
tiada
nihil
nol (laporan|kasus|pelanggaran|temuan)
zero
bukan (politik uang|money politic|money politics|kampanye hitam|serangan fajar)
tidak termasuk (politik uang|kampanye)
bukan termasuk
tidak (masuk|tergolong) kategori
(belum|tidak|tak) (mendapati|dijumpai|didapati|memergoki|mencatat|melihat|mendeteksi|mencium|tercatat|terdeteksi|terpantau|ada satu pun)
tidak (akan|bakal|mau|sudi) (jual|menjual|terima|menerima|ambil|tukar|menukar)

[nihil_kiri]
bentuk: persis
lingkup: kiri
jangkauan: 8
baku: ya
nihil
belum (ada|ditemukan|terjadi)
tidak ditemukan
tidak terjadi
tidak pernah ada

[simulasi]
bentuk: persis
uraian: peragaan, permainan, cerita; perbuatan di sekitarnya bukan kejadian
lingkup: tetangga
permainan peran
bermain peran
role play
simulasi
teatrikal
drama
sandiwara
film
lomba
memperagakan
peragaan
pentas
kisah fiktif
!(pemain|pemeran|adegan|potongan|cuplikan|syuting) film
!(poster|judul|seperti|layaknya|mirip) film

[tanya]
bentuk: persis
uraian: pertanyaan, bukan kejadian
lingkup: kanan
baku: ya
apakah
apa benar
benarkah
bolehkah
apa boleh
bagaimana hukumnya
(bagaimana|cara) (membuktikan|mengetahui|mengenali|membedakan|memeriksa|mengecek)
masih adakah
mungkinkah
boleh (gak|nggak|ngga|enggak|tidak|tdk|ga|ndak|kah|ya)
emang (boleh|gak apa)
gimana (hukumnya|kalau|kalo)
kalau .. (gmn|gimana|bagaimana)

(mau|numpang|izin|boleh|ingin|ikut|cuma|saya|ada yang|banyak|banyak yang|warganet|pembaca|netizen) bertanya
bertanya (dong|nih|serius|min|ya|kak|apakah|bolehkah|soal|tentang|mengapa|bagaimana|boleh)
(menanyakan|mempertanyakan|menanyai) (apakah|bolehkah|boleh|soal|aturan|batas|hukum|mengapa|bagaimana|tentang|pengetahuan)
=tanya (dong|nih|serius|min|ya|kak|apakah|bolehkah|soal|tentang|boleh)
[masa_depan]
bentuk: persis
uraian: yang baru akan terjadi
lingkup: kanan
jangkauan: 10
pemutus: pemutus
akan
bakal

[kejadian_nyata]
bentuk: persis
uraian: tanda bahwa suatu kalimat menceritakan kejadian, walau tulisannya mengimbau atau menjelaskan
@dugaan
@pelaku
@hitungan
@lampau
@bukti
@proses_kuat
sebelumnya
beberapa waktu lalu
pekan lalu
bulan lalu
tahun lalu
kemarin
semalam
tadi malam
ternyata
sempat
telah menangani
sedang ditangani
menyusul
diklarifikasi
berkas
dilimpahkan
tertangkap
kedapatan
(seorang|dua|tiga|empat|lima|sejumlah) (camat|lurah|kades|asn|pns|guru|pegawai|warga|pria|perempuan|orang)
(pemilu|pilkada|pemilihan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember) .. lalu
disanksi
dijatuhi
divonis
dicopot
diberhentikan
(informasi|kabar|pesan|berita|klaim|video|surat|foto) (tersebut|itu|ini) (|adalah |sama sekali )(tidak benar|hoaks|palsu|bohong)

[bingkai_tulisan]
bentuk: persis
uraian: kepala tulisan yang menyatakan dirinya penyuluhan, imbauan, atau penjelasan aturan
lingkup: tulisan
pemutus: kejadian_nyata
sosialisasi
sosialisasikan
menyosialisasikan
mensosialisasikan
penyuluhan
menyuluh
(pelatihan|latih|melatih|dilatih)
(bimtek|bimbingan teknis)
(edukasi|mengedukasi)
(kelas|literasi) (literasi|digital|media)
(diajari|diajarkan|belajar|dibekali) .. (membongkar|mengenali|memeriksa|membedakan|menangkal|memilah|mengecek|menyaring)
(workshop|lokakarya|seminar|webinar|talkshow|gelar wicara|diskusi publik|kuliah umum)
(rakor|rakornas|rapat koordinasi)
(ikrar|mengikrarkan|pakta integritas)
(apel siaga|apel netralitas)
deklarasi (damai|netralitas|kampanye damai|tolak|anti)
(begini|ini|simak|inilah|berikut|kenali|ketahui|pahami) (cara|ciri|ciri-ciri|aturan|sanksi|hukuman|larangan|jenis|bentuk|syarat|tips|langkah|bedanya|perbedaan|daftar larangan)
cara (melapor|melaporkan|mengenali|membedakan|mencegah|menangkal)
(mengenal|memahami|mengupas|menakar|menyoal|menimbang)
apa (itu|bedanya|saja)
(bolehkah|apakah|haruskah|mengapa|kenapa|benarkah kalau)
(jenjang|ragam) (hukuman|sanksi)
tanya jawab
opini
catatan (akhir|kecil|redaksi|pinggir|kaki|dari|untuk|khutbah|khotbah|singkat|pagi|malam|pengamat|kritis)
(imbau|ingatkan|wanti-wanti|minta|ajak|tekankan|tegaskan|serukan|harap|dorong) .. (netral|netralitas|tolak|menolak|waspada|waspadai|hindari|jaga|bijak|saring|tidak|tak|jangan)
(mengimbau|mengingatkan|mewanti-wanti|mengajak|menyerukan|menekankan) .. (netral|netralitas|tolak|menolak|waspada|mewaspadai|menghindari|menjaga|bijak|menyaring|tidak|tak|jangan)
(ingatkan|imbau|ajak|ajari|bekali|ajarkan|gembleng|tatar) (pelajar|siswa|mahasiswa|pemuda|warga|pemilih|asn|pns|pegawai|kades|kepala desa|admin|ibu-ibu|santri|masyarakat|jajaran|personel|prajurit)
(survei|survey|riset|hasil penelitian|jajak pendapat)
(dosen|peneliti|pengamat|akademisi|guru besar|pakar|aktivis) .. (nilai|sebut|soroti|ingatkan|usulkan|kritik|anggap|tegaskan)
(petakan|memetakan|pemetaan|peta kerawanan|indeks kerawanan|titik rawan|tps rawan)
(tidak|tak) boleh
(dilarang|larangan)
buku saku
(netral|netralitas) (harga mati|itu wajib|harus)
(bersumpah|disumpah|dilantik) .. (netral|netralitas)
(waspadai|waspada|antisipasi|cegah|tangkal|perangi|lawan|hindari) .. (hoaks|hoax|disinformasi|kabar bohong|berita bohong|politik uang|serangan fajar|kampanye hitam|sara|fitnah)
(belum|tak|tidak) (terima|menerima|ada|temukan|menemukan) .. (aduan|laporan|temuan|pelanggaran|kasus)
(tak|tidak) (akan|bakal) (rombak|merombak|mutasi|memutasi|ganti|mengganti|rotasi|merotasi|lantik|melantik)
rubrik
(fikih|fatwa|khotbah jumat|khutbah jumat)
!lembaga (survei|survey|riset)
!(mencatut|catut|palsu|bodong|poster) .. survei
(begini|ini|simak|inilah) penjelasan (BKN|kasn|bawaslu|kpu|bkd|bkpsdm|kemendagri|menpan|mui|akademisi|pakar|pengamat|dosen|ahli|hukum|hukumnya|aturan|aturannya)
(taushiyah|tausiah|tausiyah|maklumat)
(asn|pns|pppk|pegawai|guru|kades|perangkat|honorer|aparatur|bapak ibu) .. (dimohon|mohon|diminta|harap|wajib|diimbau|sebaiknya|diingatkan|diharapkan) (untuk |agar |supaya |)(tidak|jangan|netral|menjaga)
(no|jangan|stop) (like|komentar|share|comment)

[tanya_kiri]
bentuk: persis
uraian: pertanyaan tentang aturan di ujung kalimat; yang di depannya belum tentu terjadi
lingkup: kiri
pemutus: baru_terjadi
baku: ya
(kena|termasuk|melanggar|langgar|boleh|bolehkah|dosa|haram|aman|sah|legal|dihitung|masuk|dianggap|dikenai|diperbolehkan|dibolehkan|menyalahi) .. tidak (sih|ya|kak|min|bang|pak|bu|gan|mas|mbak|om|guys|nih|tuh|kira-kira|menurut)
(kena|termasuk|melanggar|langgar|boleh|dosa|haram|masuk) .. (apa|atau) (tidak|bukan|gimana|bagaimana)
(kena|termasuk|melanggar|langgar|masuk) (aturan|pasal|pelanggaran|pidana|sanksi) .. (apa|berapa|mana)
(boleh|bisa|kena) tidak
(itu|begitu|gitu) (boleh|kena|melanggar|dosa|haram|termasuk) (tidak|kah|apa)
hukumnya (apa|gimana|bagaimana)

[baru_terjadi]
bentuk: persis
uraian: kata waktu yang menandai kejadian yang baru lewat
=tadi
=kemarin
=semalam
=barusan
ketahuan
kepergok

[gurau]
bentuk: persis
uraian: kiriman yang menyatakan dirinya gurauan atau angan-angan
canda
bercanda
becanda
=pov
=meme
humor
plesetan
parodi
receh
pantun
halu
ngarep
siapa tahu
tebak-tebakan
(kali|sapa|siapa) tahu ada
!(bukan|tidak|ini bukan) (canda|bercanda|becanda|gurauan|lucu)
