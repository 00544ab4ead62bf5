# Kata yang dipakai semua berita pemilihan di daerah, dan bagian halaman yang bukan isi berita. Dengan daftar ini
# simak membandingkan dua naskah hanya dari kata yang membedakan satu peristiwa dari yang lain.

# Tidak dihitung sama sekali.
[fungsi]
yang dan di ke dari untuk dengan pada dalam oleh itu ini tersebut ada adalah ialah yakni yaitu juga pun lah kah nya
akan telah sudah belum sedang tengah masih bakal pernah tidak bukan tak jangan hanya cuma sekadar saja lagi pula
atau serta tetapi tapi namun sedangkan sementara karena sebab lantaran akibat agar supaya bahwa jika bila apabila kalau
saat ketika sejak sampai hingga selama sepanjang sebelum setelah sesudah usai seusai sambil lalu kemudian selanjutnya
kepada bagi terhadap terkait mengenai tentang soal seperti sebagai secara antara lain para seluruh semua setiap tiap
masing beberapa sejumlah sebanyak sekitar kurang lebih lebihnya sangat sekali paling lebih amat cukup hampir kira
saya kami kita ia dia mereka kamu anda beliau dirinya pihak pihaknya sendiri satu suatu sebuah seorang seseorang orang
ketua anggota kata ujar ucap tutur terang jelas tegas ungkap sebut papar imbuh tambah lanjut sambung tandas pungkas
kata-katanya katanya ujarnya ucapnya tuturnya terangnya jelasnya tegasnya ungkapnya sebutnya paparnya imbuhnya
tambahnya lanjutnya pungkasnya mengatakan berkata menyatakan menyebut menyebutkan menjelaskan mengungkapkan menuturkan
menambahkan menegaskan memaparkan melanjutkan mengaku mengakui menyampaikan disebut dikatakan bisa dapat boleh harus
wajib perlu mau ingin hendak menjadi jadi merupakan termasuk terdapat tentu memang justru bahkan malah maka demikian
begitu sehingga meski meskipun walau walaupun padahal dahulu dulu kini sekarang nanti besok kemarin tadi hari malam
pagi siang sore dini senin selasa rabu kamis jumat jumat sabtu minggu pekan bulan tahun wita wib wit pukul jam menit
detik tanggal menurut berdasarkan melalui lewat atas bawah luar sini sana situ mana apa siapa kapan bagaimana mengapa
hal cara per demi guna tanpa hingga selain di antaranya adapun sang si tanya jawab sih kok dong ya pak bu bapak ibu

# Dihitung, tetapi tidak menjadi tanda satu peristiwa.
[umum]
bawaslu panwaslu panwas kpu kpps ppk dkpp bkn kasn gakkumdu sentra badan komisi lembaga dinas kantor awas pengawas
pengawasan mengawasi pemilu pilkada pilgub pilbup pilwali pilih pemilih memilih pemilihan suara pasang pasangan paslon
calon cabup cawabup nomor urut bupati wali wakil kota kabupaten kecamatan camat kelurahan lurah desa kampung gubernur
provinsi daerah wilayah kampanye politik uang netral netralitas asn aparatur sipil negara pegawai negeri tni polri polisi
polres kepolisian jaksa kejaksaan duga dugaan langgar pelanggaran melanggar lapor laporan melaporkan warga masyarakat
ketua kepala anggota divisi tim sukses menang pemenangan relawan dukung dukungan saksi keterangan klarifikasi telusur
penelusuran proses tangani penanganan hukum undang atur aturan peraturan pasal ayat huruf larang larangan sanksi pidana
administrasi kode etik temuan tindak lanjut bukti barang unsur syarat formal materiel formil register kaji kajian pleno
rapat koordinasi kegiatan giat acara sosialisasi imbau imbauan ajak ajakan minta harap tolak hoaks kabar berita media
sosial unggah sebar beredar video foto gambar temu hadir datang beri terima bagi serah panggil periksa kumpul bahas
ambil lihat tahu libat sangkut alas alasan bantah ingat laku hadap waktu kerja jalan turun naik masuk keluar bawa buat guna pakai tempat rumah rt rw tps camat sekretaris
pemerintah pemkab pemkot pemprov kaltim kalimantan timur samarinda balikpapan bontang kutai kartanegara kukar kutim
kubar berau paser penajam utara ppu mahakam ulu mahulu barat tenggarong sangatta sendawar indonesia rupiah rp ribu juta
miliar persen narasi klaim kategori penjelasan kesimpulan fakta cek konten palsu salah benar informasi langsung mulai akhir awal pertama kedua ketiga besar kecil banyak baru lama sama beda

# Berhuruf besar, tetapi bukan nama orang, tempat, atau barang yang menandai satu peristiwa.
[bukan nama]
bawaslu panwaslu panwascam panwas kpu kpps ppk pps dkpp bkn kasn gakkumdu gakumdu sentra badan pengawas pemilihan umum
komisi aparatur sipil negara asn pns pppk tni polri polda polres polresta polsek kodim koramil kejaksaan kejari
pengadilan kementerian menteri mendagri kemendagri presiden gubernur bupati wali kota wakil walikota kabupaten provinsi
kecamatan kelurahan desa kampung dusun camat lurah petinggi ketua kepala anggota sekretaris sekda divisi dinas bagian
kantor koordinator pasangan calon paslon nomor urut tim pilkada pemilu pilgub pilbup pilwali pileg pilpres undang-undang
undang uu pasal ayat huruf peraturan perbawaslu pkpu kuhp senin selasa rabu kamis jumat sabtu minggu januari februari
maret april mei juni juli agustus september oktober november desember wita wib wit rt rw tps dpt kpk dprd dpr mk ri rp
whatsapp facebook instagram tiktok telegram youtube twitter x google kaltim kalimantan timur samarinda balikpapan
bontang kutai kartanegara kukar kutim kubar berau paser penajam utara ppu mahakam ulu mahulu barat tenggarong sangatta
sendawar tanjung redeb tanah grogot ujoh bilang indonesia nusantara ikn jakarta allah tuhan islam pemkab pemkot pemprov
kepegawaian pendidikan kesehatan perikanan pertanian pariwisata pendapatan perhubungan inspektorat satpol pp linmas
forkopimda humas prokom diskominfo kominfo komdigi sara ott adv advertorial

# Baris penutup yang bukan isi berita, dikenali dari kata pertamanya.
[penutup]
editor pewarta penulis reporter wartawan penyunting fotografer copyright hak ikuti dapatkan simak follow join gabung
bergabung unduh download klik langganan berlangganan tonton saksikan sumber tags tag topik laporan

# Menyebut media yang dikutip: kata kerja, lalu "dari" atau langsung namanya.
[kutipan]
melansir dilansir mengutip dikutip menyadur disadur menukil dinukil

[bulan]
januari jan = 1
februari feb pebruari = 2
maret mar = 3
april apr = 4
mei = 5
juni jun = 6
juli jul = 7
agustus agu agt = 8
september sep sept = 9
oktober okt = 10
november nov nopember = 11
desember des = 12

[bilangan]
satu = 1
dua = 2
tiga = 3
empat = 4
lima = 5
enam = 6
tujuh = 7
delapan = 8
sembilan = 9
sepuluh = 10
sebelas = 11

[pengali]
ribu rb = 1000
juta jt = 1000000
miliar milyar = 1000000000
