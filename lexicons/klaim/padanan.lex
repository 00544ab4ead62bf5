# Padanan: kata yang dalam unggahan dan judul cek fakta sering berarti satu hal (ragam, singkatan, bahasa Inggris).
# Satu baris satu kelompok, kata dipisah spasi; satu kata boleh ada di beberapa kelompok. Frasa ditulis dengan
# garis bawah (nusa_tenggara_timur) dan dianggap ada bila semua katanya ada. Padanan dihitung setengah dari kata
# yang sama, jadi kelompok boleh longgar, tetapi jangan memuat kata yang ada di mana-mana.
loker lowongan rekrutmen rekrut recruitment vacancy hiring
kerja karyawan pegawai pekerja tenaga staf job
daftar registrasi pendaftaran register mendaftar
hadiah giveaway undian doorprize prize gift kado
undian kupon lotre
bagi berbagi sebar sedekah
gratis cuma free
bantuan bantu donasi sumbangan santunan hibah aid help
bansos blt pkh bpnt
uang duit dana cash tunai fulus money
transfer kirim trf send
gaji upah honor tukin salary
pinjam pinjaman pinjol kredit kur utang hutang modal loan
rekening rek akun
bank perbankan
tewas meninggal mati wafat gugur died dead death mangkat inalillahi innalillahi wafatnya almarhum almarhumah
bunuh membunuh pembunuhan habisi kill killed murder
tangkap ditangkap ciduk dicokok amankan dibekuk bekuk ringkus arrest arrested ott
penjara bui tahan kurung jail prison sel
tersangka terdakwa terpidana
hukum vonis pidana
gempa earthquake lindu quake
banjir bah flood
tsunami smong
badai topan angin puting beliung storm hurricane
longsor landslide
letus erupsi meletus eruption
kebakaran bakar api terbakar fire burn
ledak ledakan meledak bom explosion bomb
tabrak kecelakaan tabrakan laka crash accident
demo demonstrasi unjuk protes aksi protest
tolak menolak boikot refuse reject
dukung mendukung dukungan support bela
pilih memilih pemilihan coblos mencoblos vote
pemilu pilpres pemilihan election
pilkada pilgub pilbup pilwalkot pemilukada
capres calon paslon kandidat cawapres candidate
presiden president
kalah kekalahan tumbang lose
menang kemenangan unggul win juara victory
curang kecurangan manipulasi fraud
suara vote
palsu bodong tiruan abal fake
tipu penipuan menipu scam modus
bohong hoaks hoax dusta
ijazah diploma
dokter dr medis doctor
obat ramuan herbal jamu medicine terapi
sakit penyakit nyeri sick disease pain
sembuh menyembuhkan atasi obati cure heal
diabetes gula kencing
hipertensi darah
kanker tumor cancer
vaksin vaksinasi imunisasi suntik suntikan vaccine injection
virus wabah pandemi covid corona
covid corona korona
rumah hospital rs rsud
hamil mengandung kehamilan
bayi baby balita anak
anak bocah child putra putri
ibu mama emak bunda mother istri
ayah bapak papa father
suami husband
istri wife
perempuan wanita cewek woman cewe gadis
pria lelaki laki cowok man
guru pengajar pendidik teacher
siswa murid pelajar student
sekolah school
polisi polri aparat police
tentara tni militer prajurit army pasukan troops
serang menyerang serbu gempur attack serangan
perang konflik war tempur
rudal misil roket missile rocket
pesawat jet aircraft plane
kapal ship tongkang
israel zionis yahudi
palestina gaza palestine
rusia russia moskow
amerika as usa america
inggris uk british london england
china cina tiongkok tionghoa chinese rrc
jepang japan
korea korsel
arab saudi
jerman germany
belanda netherlands dutch
perancis prancis france
mesir egypt
turki turkey turkiye
ukraina ukraine
yaman yemen houthi
suriah syria
vatikan paus
malaysia malay
filipina philippines
australia aussie
masjid mosque musala
gereja church
ulama ustaz ustadz kiai kyai habib
doa berdoa pray
haji umrah umroh
islam muslim
kristen nasrani
azab hukuman
hujan rain
panas hot heat
dingin cold
api fire
air water
laut sea
gunung mountain
bumi earth
matahari sun
bulan moon
langit sky
hewan binatang animal satwa
ular snake python
buaya crocodile
anjing dog
kucing cat
ikan fish
sapi kerbau lembu cow
ayam chicken
makan makanan food eat
minum minuman drink
beras nasi rice
telur egg
susu milk
minyak oil
bbm bensin pertalite pertamax solar fuel
gas elpiji lpg
listrik pln token
pulsa kuota
harga price tarif
mahal naik kenaikan
murah diskon promo sale potongan
jual menjual dijual sell sale
beli membeli borong buy
mobil car
motor sepeda kendaraan
hp handphone smartphone ponsel iphone gawai
wa whatsapp
fb facebook
yt youtube
link tautan url
klik tekan pencet click
unduh download instal
situs website web laman
aplikasi app apk
internet wifi jaringan
data informasi
bocor kebocoran leak
retas hack peretasan hacker
video vidio klip rekaman
foto gambar potret photo picture image
ai deepfake editan suntingan edit
viral heboh geger gempar
umum mengumumkan pengumuman umumkan announce
resmi official
sah disahkan pengesahan sahkan
uu undang ruu
putus putusan keputusan memutuskan
larang melarang larangan ban
wajib harus mesti
bebas lepas membebaskan
pecat copot berhenti mundur dipecat diberhentikan lengser
lantik pelantikan dilantik
gugat gugatan menggugat sengketa
mk mahkamah
dpr parlemen dewan legislatif
kpu komisi
menteri menag menkeu menhan mendagri menko
agama kemenag menag
kesehatan kemenkes menkes
pendidikan kemendikbud
keuangan kemenkeu menkeu
sosial kemensos mensos
gubernur wagub pj
bupati wabup
walikota wali wawali
kades kepala lurah
camat kecamatan
sekda sekretaris
pajak tax
korupsi korup suap koruptor
negara country nation
rakyat warga masyarakat penduduk people
pemerintah pemerintahan government
ikn nusantara
kereta krl mrt train
tol jalan road
jembatan bridge
bandara airport
pelabuhan port
timnas tim
bola sepakbola football soccer
pemain player
piala cup
wasit referee
pelatih coach
umur usia age
hut ulang anniversary milad
ultah ulang birthday
lebaran idul fitri ied
kurban qurban iduladha
puasa ramadan ramadhan
natal christmas
libur cuti holiday
hari day
tahun year
juta jt million
miliar milyar billion
triliun trilyun
rp rupiah
kilogram kg kilo
satu pertama
dua kedua
tiga ketiga
tua lama
baru new
besar raksasa akbar big
jatuh anjlok turun ambruk roboh runtuh
rusak hancur
hilang lenyap
temu menemukan penemuan ditemukan muncul penampakan
datang tiba hadir sampai kedatangan kunjung
pulang kembali
pergi berangkat tinggal
kabur lari melarikan
sambut penyambutan menyambut
usir mengusir
hina menghina cela caci maki ejek olok
marah murka ngamuk amuk
nangis menangis tangis
ancam mengancam ancaman
sindir menyindir
kritik mengkritik
sebut ucap bilang kata ujar mengatakan tutur ungkap nyata
minta meminta mohon permohonan
janji menjanjikan
tuduh menuduh tuding
lapor laporan melaporkan
periksa pemeriksaan diperiksa
culik penculikan diculik
perkosa pemerkosaan rudapaksa lecehkan
curi maling pencurian pencuri jambret
begal rampok perampokan
narkoba sabu ganja
judi slot judol gambling kasino
miras minuman alkohol
rokok merokok cigarette
racun beracun keracunan toksik
bahaya berbahaya dangerous
aman selamat safe
cegah mencegah pencegahan
kadaluwarsa kedaluwarsa kadaluarsa expired
paket cod kiriman
nasabah pelanggan customer
poin point
festival gebyar pesta
promosi iklan mempromosikan mengiklankan endorse
jutawan kaya sultan
mewah megah
emas gold
tambang pertambangan
tanah lahan
pulau island
hutan forest
sungai kali
pengungsi imigran refugee
pindah migrasi berpindah alih
gabung bergabung
partai parpol party
pdip pdi banteng
nikah menikah pernikahan kawin wedding
cerai bercerai perceraian divorce
lahir kelahiran melahirkan
lgbt homo gay lesbian
cium peluk
salam salaman jabat
pidato speech
wawancara interview
media pers
siar siaran tayang tayangan
film movie
lagu nyanyi menyanyi song
artis selebritis seleb aktor aktris
raja king
ratu queen
pangeran prince
merdeka kemerdekaan independence
bendera flag
komunis pki
teroris terorisme terrorist
nu nahdlatul nahdliyin
mui majelis
bpjs kis jkn
pln listrik
kai kereta
pertamina spbu
bri brimo
mandiri livin
kemerdekaan agustus
januari jan
februari feb
maret mar
april apr
juni jun
juli jul
agustus ags agt aug
september sep sept
oktober okt oct
november nov
desember des dec
# Singkatan dan kepanjangannya, nama daerah, negara, tokoh
kpk komisi_pemberantasan_korupsi
kpu komisi_pemilihan_umum
bawaslu badan_pengawas_pemilu panwaslu pengawas_pemilu
mk mahkamah_konstitusi
ma mahkamah_agung
dpr dewan_perwakilan_rakyat senayan
dprd dewan_perwakilan_rakyat_daerah
mpr majelis_permusyawaratan_rakyat
mui majelis_ulama_indonesia
nu nahdlatul_ulama pbnu
tni tentara_nasional_indonesia
polri kepolisian_negara polisi
pki partai_komunis_indonesia
pdip pdi_perjuangan pdi
pks partai_keadilan_sejahtera
pan partai_amanat_nasional
pkb partai_kebangkitan_bangsa
psi partai_solidaritas_indonesia
idi ikatan_dokter_indonesia
bpom badan_pengawas_obat
bmkg badan_meteorologi
bnpb badan_nasional_penanggulangan_bencana
bpbd badan_penanggulangan_bencana_daerah
bnn badan_narkotika_nasional
bkn badan_kepegawaian_negara
bumn badan_usaha_milik_negara
ojk otoritas_jasa_keuangan
bi bank_indonesia
bri bank_rakyat_indonesia brimo
bni bank_negara_indonesia
bca bank_central_asia
bsi bank_syariah_indonesia
btn bank_tabungan_negara
bpd bank_pembangunan_daerah
pln perusahaan_listrik_negara
umkm usaha_mikro usaha_kecil
kur kredit_usaha_rakyat pinjaman
pinjol pinjaman_online
blt bantuan_langsung_tunai
pkh program_keluarga_harapan
bansos bantuan_sosial sembako
kip kartu_indonesia_pintar
kis kartu_indonesia_sehat
ktp kartu_tanda_penduduk e-ktp ektp identitas
kk kartu_keluarga
sim surat_izin_mengemudi
stnk surat_tanda_nomor_kendaraan
bpkb surat_kendaraan
spt pajak
npwp wajib_pajak
umr ump umk upah_minimum
thr tunjangan_hari_raya
asn pns aparatur_sipil_negara pegawai_negeri
cpns calon_pegawai_negeri casn
pppk p3k pegawai_pemerintah
tki tkw pmi pekerja_migran
tka tenaga_kerja_asing
wni warga_negara_indonesia
wna warga_negara_asing
phk pemutusan_hubungan_kerja
sma smu slta
smp sltp
ptn perguruan_tinggi_negeri kampus universitas
univ universitas kampus
pilpres pemilihan_presiden
pilkada pemilihan_kepala_daerah
pilgub pemilihan_gubernur
pileg pemilihan_legislatif
tps tempat_pemungutan_suara
kpps petugas_tps
paslon pasangan_calon
capres calon_presiden
cawapres calon_wakil_presiden
wapres wakil_presiden
cagub calon_gubernur
cabup calon_bupati
wamen wakil_menteri
gubernur gub
bupati bup
walikota wali_kota
kades kepala_desa lurah
kadis kepala_dinas
kadinkes kepala_dinas_kesehatan
kadisdik kepala_dinas_pendidikan
sekda sekretaris_daerah
kapolri kepala_kepolisian
kapolda kepala_kepolisian_daerah
kapolres kepala_kepolisian_resor
kajari kepala_kejaksaan
kejagung kejaksaan_agung kejaksaan
kejari kejaksaan_negeri kejaksaan
kapolsek kepala_kepolisian_sektor
kodam dandim kodim koramil danramil
menkes menteri_kesehatan
menag menteri_agama
menkeu menteri_keuangan
mendikbud menteri_pendidikan
menlu menteri_luar_negeri
menhan menteri_pertahanan
mensos menteri_sosial
mendagri menteri_dalam_negeri
menko menteri_koordinator
kemenkes kementerian_kesehatan
kemenag kementerian_agama
kemenkeu kementerian_keuangan
kemensos kementerian_sosial
kemenhub kementerian_perhubungan
kemendag kementerian_perdagangan
kemenaker kemnaker kementerian_ketenagakerjaan disnaker
kominfo kemenkominfo kementerian_komunikasi
kemendikbud kementerian_pendidikan
kemendagri kementerian_dalam_negeri
kemenlu kementerian_luar_negeri
kementan kementerian_pertanian
kemenhan kementerian_pertahanan
pupr pekerjaan_umum
pemprov pemerintah_provinsi
pemkab pemerintah_kabupaten
pemkot pemerintah_kota
pemda pemerintah_daerah
dinkes dinas_kesehatan
disdik dinas_pendidikan
dinsos dinas_sosial
disdukcapil dukcapil catatan_sipil
damkar pemadam_kebakaran
satpol satpol_pp
bbm bahan_bakar
lpg gas_elpiji
uu undang_undang
ruu rancangan_undang_undang
perppu peraturan_pemerintah
perpres peraturan_presiden
pp peraturan_pemerintah
kuhp hukum_pidana
ham hak_asasi
kdrt kekerasan_rumah_tangga
kkn kolusi nepotisme dinasti
ott operasi_tangkap_tangan
aph aparat_penegak_hukum
lapas lembaga_pemasyarakatan penjara
rutan rumah_tahanan
rs rumah_sakit rsud hospital
puskesmas pusat_kesehatan
nakes tenaga_kesehatan
odgj gangguan_jiwa gila
dbd demam_berdarah dengue
tbc tuberkulosis tb
hiv aids
covid-19 covid corona
mpox monkeypox cacar_monyet
isp ispa
gbk gelora_bung_karno stadion
pssi sepak_bola
afc fifa
var wasit
krl commuter_line
mrt lrt
kai kereta_api
kbri kedutaan dubes duta_besar embassy
pbb perserikatan_bangsa un
who organisasi_kesehatan_dunia
as amerika_serikat usa us
uea uni_emirat_arab dubai
rrt rrc tiongkok china cina
ri indonesia
nkri negara_kesatuan
jabar jawa_barat
jateng jawa_tengah
jatim jawa_timur
diy yogyakarta jogja yogya jogjakarta
dki jakarta betawi
sumut sumatera_utara
sumbar sumatera_barat minang padang
sumsel sumatera_selatan
babel bangka_belitung
kepri kepulauan_riau
kalbar kalimantan_barat
kalteng kalimantan_tengah
kalsel kalimantan_selatan
kaltim kalimantan_timur
kaltara kalimantan_utara
sulut sulawesi_utara
sulteng sulawesi_tengah
sulsel sulawesi_selatan
sultra sulawesi_tenggara
sulbar sulawesi_barat
ntb nusa_tenggara_barat lombok
ntt nusa_tenggara_timur flores kupang
malut maluku_utara
sumatera sumatra
samudera samudra lautan
ombak gelombang tsunami wave
irak iraq
yordania jordan
libanon lebanon hizbullah hezbollah
israel netanyahu idf
palestina hamas rafah gaza
iran teheran
afrika africa
eropa europe uni_eropa
india modi
singapura singapore
thailand thai
brasil brazil
spanyol spain
italia italy
kanada canada
selandia_baru new_zealand
papua opm kkb
aceh gam
rohingya pengungsi unhcr
jokowi joko_widodo jkw
prabowo subianto
anies baswedan
ganjar pranowo
muhaimin cak_imin iskandar imin
mahfud md
ahy yudhoyono agus_harimurti
sby susilo_bambang yudhoyono
megawati soekarnoputri mega
soekarno sukarno bung_karno
soeharto suharto orba orde_baru
ahok basuki btp
trump donald
biden joe_biden
putin vladimir
# Kata kerja dan kata benda umum
lunas melunasi bayar membayar pay
hutang utang pinjaman
cair mencairkan pencairan transfer kirim
ambil tarik
hadiah bonus reward
bagi beri kasih give memberikan
rezeki rejeki berkah
dermawan sedekah santunan infak infaq sodaqoh sodaqah shadaqah
pesantren ponpes pondok santri madrasah
panti yatim
slot judi judol gacor maxwin casino taruhan
promosi iklan promo mengiklankan endorse
join gabung bergabung daftar
loker lamaran lowongan kerja rekrutmen karyawan
penerimaan rekrutmen seleksi
tes seleksi ujian test
lulus lolos kelulusan
magang pelatihan training
undangan mengundang acara hadir
rapat pertemuan meeting
beasiswa scholarship kuliah
mahasiswa kampus student
sekolah siswa libur
kartu card
kendaraan mobil motor
plat nopol
razia operasi
sertifikat surat
dokumen berkas file pdf
blokir tutup hapus
verifikasi konfirmasi aktivasi
otp kode pin password
akun account
tiruan palsu fake
profil profile bio
chat pesan wa inbox
nomor nomer no number
telepon telpon telp call panggilan
grup group
sebar share bagikan viralkan
unggah upload posting unggahan
siaran_langsung live
komentar komen comment
baca artikel berita news
kabar info informasi
breaking terkini terbaru
heboh viral geger gempar
resmi sah official
benar fakta true
bukti evidence proof
rahasia terbongkar bongkar terungkap
bocor terbongkar leak
skandal aib kasus
anggaran apbn dana
rugi kerugian
harta kekayaan aset
emas antam logam_mulia
saham investasi invest
kripto bitcoin crypto
inflasi harga naik
krisis resesi
miskin kemiskinan
kelaparan lapar
pangan makanan sembako
minuman minum
daging meat
babi pork pig haram
halal haram
ikan laut
buah fruit
pisang banana
sayur kol
bawang onion garlic
jahe kunyit serai sereh rempah
daun rebusan air
jeruk nipis lemon
kelapa coconut
madu honey
kopi coffee
teh tea
garam salt
gula sugar
tepung roti mie
rokok vape
cacing parasit
ulat serangga
nyamuk wolbachia
tikus rat
harimau macan tiger
gajah elephant
monyet kera monkey
burung bird
naga dragon
hiu paus shark whale
ufo alien
nabi rasul
alquran quran kitab
salat sholat shalat solat
azan adzan
takbir takbiran
jilbab hijab kerudung
murtad kristen
mualaf masuk_islam syahadat
kafir zionis
salib gereja kristen
pendeta pastor
wihara vihara kelenteng pura
kakbah mekkah makkah kaaba
jemaah jamaah jamaah_haji
sujud syukur
makam kubur kuburan jenazah
mayat jenazah jasad
pemakaman dimakamkan kubur
koma kritis
serangan_jantung jantung
jantung kardiovaskular
stroke lumpuh
ginjal cuci_darah
paru napas nafas sesak
asma sesak
lambung maag
liver hati
kolesterol asam_urat
asam_urat sendi
nyeri sakit linu
sendi lutut rematik
radang peradangan
demam panas
batuk flu pilek
flu influenza
kepala pusing migrain
gigi mulut
telinga pendengaran
kulit gatal
jerawat wajah
kurus gemuk diet
jamur bakteri
kuman bakteri
infeksi menular
wabah epidemi pandemi
obat pil kapsul
herbal alami tradisional
resep ramuan
khasiat manfaat
pijat urut refleksi
terapi pengobatan
operasi bedah
mandul subur kesuburan infertil
janin hamil
imun imunitas kekebalan autoimun
gen dna mrna
5g radiasi
chip microchip
mikroskop bakteri
plastik sintetis
kimia zat
pestisida racun
otak brain
darah blood
gempa magnitudo magnitude
guncang getar
tsunami gelombang ombak
banjir terendam rendam
bandang banjir
longsor tanah_longsor
ambruk roboh runtuh
terbelah belah
tewas korban
korban victim
evakuasi penyelamatan
selamat survivor
bencana musibah disaster
gunung_api erupsi vulkanik krakatau semeru
lava lahar
puting_beliung badai topan
petir kilat
gelombang_panas heatwave
meteor asteroid
kekeringan kemarau
salju es ice
kapal tenggelam
tenggelam hanyut
pesawat jatuh crash
helikopter heli
tank tentara
bom nuklir
nuklir nuclear
senjata weapon
tembak penembakan tertembak shot shoot
tusuk bacok
aniaya siksa pukul keroyok
serbu serang
perang war
gencatan ceasefire
sandera tawanan
bantuan kemanusiaan
konvoi iring
perbatasan border
imigran migran immigrant
deportasi usir
boikot boycott
demo aksi unjuk_rasa massa
ricuh rusuh kerusuhan bentrok chaos
bakar gedung
turun_jalan demo
makar kudeta coup
lengser turun mundur
mundur resign
gulingkan lengserkan
pemakzulan makzul impeachment
tuntut tuntutan
gugat gugatan
sidang hakim
hakim pengadilan
pengacara kuasa_hukum
saksi kesaksian
bukti barang_bukti
dpo buron
tersangka ditetapkan
vonis penjara
bebas dilepas
geledah digeledah penggeledahan
sita disita
suap gratifikasi
cuci_uang pencucian_uang
korupsi kasus
menang kabulkan
kabulkan dikabulkan
tolak ditolak
batal dibatalkan
diskualifikasi didiskualifikasi
hitung_ulang pemungutan_ulang psu
putaran_kedua dua_putaran
sirekap rekapitulasi
real_count quick_count hitung_cepat
survei elektabilitas polling
koalisi gabung
deklarasi dukungan
relawan pendukung
kader anggota
ketum ketua_umum ketua
pemimpin kepala
istana presiden
kabinet menteri
reshuffle kabinet
lantik pelantikan
sumpah pelantikan
rekaman suara audio
telepon suara
menangis nangis tangis air_mata
marah murka geram
minta_maaf maaf sorry
menyesal sesal
akui mengaku ngaku
bohong dusta tipu
fitnah tuduh
ejek hina
tantang challenge
peluk cium
bertemu jumpa
kunjungi kunjungan datang
tolak usir
keluarga anak
kakak adik
pacar kekasih
selingkuh perselingkuhan
kaya miliarder konglomerat
artis selebgram
youtuber influencer konten_kreator
komedian pelawak
penyanyi singer
aktor film
pemain timnas
gol goal
skor kemenangan
final semifinal
juara champion
piala_dunia world_cup
piala_asia asian_cup
olimpiade olympic paris
laga pertandingan main tanding lawan
ulang tanding_ulang
pelatih shin_tae_yong sty
suporter fans
stadion lapangan
voli volleyball
bulu_tangkis badminton
motogp balap
coklat cokelat
hitam black
putih white
merah red
biru blue
hijau green
iphone apple
laptop komputer
sepeda_motor motor
rumah properti
tv televisi
tiket pesawat
listrik token
subsidi gratis
diskon murah
penipu penipuan
modus tipu
waspada hati-hati awas imbauan himbauan peringatan
larang dilarang
izin ijin perizinan
aturan peraturan
naik kenaikan
gaji tunjangan
pensiun pensiunan taspen
honorer guru
kontrak outsourcing
buruh pekerja
petani tani pertanian
pedagang pasar
ojol ojek
tol jalan_tol
jembatan ambruk
tambang nikel batubara timah
minyak_goreng minyak
pupuk subsidi
impor import
ekspor export
tenaga_kerja tka
utang_negara utang
ikn ibu_kota nusantara
proyek pembangunan
kereta_cepat whoosh
esemka mobil
makan_siang makan_gratis makan_bergizi mbg
uang_kertas rupiah
redenominasi rupiah
atm bank
dompet_digital dana ovo gopay
dana_kaget dana
pertamina bbm
