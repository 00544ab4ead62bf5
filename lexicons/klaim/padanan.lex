# Padanan: kata yang dalam unggahan dan judul cek fakta sering berarti satu hal (ragam, singkatan, bahasa Inggris).
# Satu baris satu kelompok, kata dipisah spasi; satu kata boleh ada di beberapa kelompok. Padanan dihitung
# setengah dari kata yang sama, jadi kelompok boleh longgar, tetapi jangan memuat kata yang ada di mana-mana.
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
