"""Near misses: documents that use the words of the four topics for something else.

make.py N [SEED] prints N documents as JSON Lines, the same ones for the same seed.  Ten kinds take turns: crime, football,
corruption, village elections, company bonuses, army ceremonies, CPNS, bansos, mahar politik, carbon neutrality.
None of them tells of a concrete act of netralitas_asn, politik_uang, kampanye_hitam or hoaks.  All names are
invented.
"""
import json
import random
import sys

SLOTS = {
    'nama': 'Arsyad Benuang,Mirna Talisa,Yohanes Bilung,Sutarjo Wening,Halimah Rantau,Gideon Lahai,Kartika Sebulu,'
            'Rahmad Tepian,Dewi Manumbar,Bonifasius Uwat,Norhayati Asmi,Pranoto Kelana,Siti Maridan,Antonius Jau,'
            'Wahyuni Loka,Ilyas Marang,Teguh Anggana,Fransiska Hubung,Basuki Rimba,Lestari Mahak'.split(','),
    'kota': 'Samarinda,Balikpapan,Bontang,Tenggarong,Sangatta,Tanjung Redeb,Sendawar,Penajam,Tana Paser,Ujoh Bilang'.split(','),
    'kec': 'Sungai Kunjang,Loa Janan,Kuaro,Muara Badak,Melak,Sepaku,Teluk Bayur,Bengalon,Palaran,Long Ikis'.split(','),
    'desa': 'Sumber Makmur,Tanah Harum,Muara Rindu,Rantau Elok,Bukit Ceria,Teluk Damar,Loa Pinang,Suka Tani'.split(','),
    'hari': 'Senin,Selasa,Rabu,Kamis,Jumat,Sabtu,Minggu'.split(','),
    'tgl': ['%d/%d/2024' % (d, m) for d in (3, 9, 14, 21, 28) for m in (3, 5, 8, 10, 11)],
    'n': [str(n) for n in (3, 7, 12, 18, 25, 40, 64, 85, 120, 250, 480)],
    'uang': 'Rp1,2 juta,Rp50 ribu,Rp750 ribu,Rp15 juta,Rp2,5 juta,Rp300 ribu,Rp100 ribu,Rp27 juta'.split(','),
    'klub': 'Elang Tepian,Pesut Raya,Putra Mahakam,Bintang Rimba,Benua FC,Laskar Ulin'.split(','),
    'pt': 'PT Rimba Sentosa,PT Ulin Abadi,PT Karya Mahakam,PT Tambak Jaya,PT Bara Lestari'.split(','),
}

KINDS = {
    'kriminal': [
        ('Polisi Ringkus Pencuri Kotak Amal di {kota}', 'Curi Amplop Kondangan, Pria di {kota} Diamankan',
         'Perampok Gudang Sembako di {kec} Dibekuk'), [
            'Polisi menangkap {nama} yang diduga mencuri {n} amplop berisi uang dari meja penerima tamu sebuah pesta pernikahan.',
            'Pelaku membawa uang tunai {uang} dan membagikan sebagian kepada temannya untuk membeli sabu.',
            'Korban melaporkan kejadian itu ke Polsek {kec} pada {hari} ({tgl}).',
            'Barang bukti berupa {n} karung beras dan minyak goreng disita petugas.',
            'Seorang pegawai kelurahan menjadi saksi karena melihat pelaku di warung depan kantor lurah.',
            'Kapolsek menyebut tersangka terancam hukuman penjara.',
            'Warga diminta waspada dan tidak menyebarkan kabar yang belum tentu benar.',
            'Ketua RT membenarkan pelaku bukan warga setempat.',
            'Serangan fajar geng motor itu terjadi pukul lima pagi ketika warga masih terlelap.',
            'Oknum polisi gadungan itu memeras pedagang hingga {uang}.',
            'Pelaku sempat memfitnah rekannya sendiri saat diperiksa penyidik.']],
    'bola': [
        ('{klub} Tumbangkan {klub} di Kandang Lawan', 'Wasit Dinilai Tidak Netral, {klub} Protes',
         'Pelatih {klub} Bagikan Bonus Usai Menang'), [
            'Pelatih {nama} menilai wasit tidak netral karena mengabaikan pelanggaran di kotak penalti.',
            '{klub} mendukung penuh calon kapten baru yang akan dipilih pekan depan.',
            'Manajer membagikan amplop berisi bonus {uang} kepada setiap pemain.',
            'Serangan fajar {klub} pada menit-menit awal babak kedua membuahkan gol.',
            'Tim tuan rumah memimpin klasemen setelah mengumpulkan {n} poin.',
            'Suporter mengajak warga {kota} datang dan memilih tribun timur.',
            'Kampanye fair play digelar sebelum pertandingan di {kota}.',
            'Pertandingan dipindahkan ke tempat netral atas permintaan panitia.',
            'Pemain bernomor punggung dua itu mencetak dua gol dan mengacungkan dua jari ke arah ibunya.',
            'Ketua klub membantah timnya membeli pertandingan dan menyebutnya isu lama.',
            'Camat {kec} menonton dari tribun bersama keluarganya.']],
    'korupsi': [
        ('Kepala Dinas Jadi Tersangka Suap Proyek Jalan', 'Jaksa Tahan Bendahara Dinas di {kota}',
         'Sidang Korupsi Hibah, Saksi Ungkap Amplop Cokelat'), [
            'Jaksa menahan seorang kepala dinas yang diduga menerima suap {uang} dari kontraktor.',
            'Amplop cokelat berisi uang diserahkan di sebuah rumah makan di {kota}.',
            'Terdakwa membagikan uang itu kepada {n} staf sebagai uang lelah proyek.',
            'Pegawai negeri sipil berinisial {nama} diperiksa sebagai saksi selama enam jam.',
            'Penyidik menyita dokumen pengadaan dan {n} stempel palsu.',
            'Kuasa hukum membantah kliennya menerima imbalan apa pun.',
            'Sekretaris daerah mengatakan pemerintah menghormati proses hukum.',
            'Kerugian negara ditaksir {uang} menurut hasil audit.',
            'Majelis hakim menunda sidang hingga {hari} depan.',
            'Kasus ini bermula dari laporan masyarakat tentang jalan yang cepat rusak.',
            'Lurah setempat mengaku tidak tahu soal pembagian fee proyek.']],
    'pilkades': [
        ('{n} Desa di {kec} Gelar Pilkades Serentak', 'Calon Kepala Desa {desa} Undi Nomor Urut',
         'Panitia Pilkades {desa} Tetapkan Daftar Pemilih'), [
            'Panitia pemilihan kepala desa {desa} menetapkan {n} ratus pemilih.',
            'Tiga calon kepala desa mengundi nomor urut di balai desa disaksikan camat.',
            'Camat {kec} meminta para calon menjaga suasana tetap rukun.',
            'Pemungutan suara pilkades digelar {hari} ({tgl}) di halaman sekolah.',
            'Calon nomor dua, {nama}, memaparkan rencana memperbaiki jalan tani.',
            'Warga memilih kepala desa dengan mencoblos foto calon.',
            'Biaya pemilihan {uang} per desa ditanggung kas daerah.',
            'Kepala desa terpilih akan dilantik bupati bulan depan.',
            'Perangkat desa sibuk menyiapkan bilik dan kotak suara.',
            'Deklarasi damai dibacakan bersama oleh semua calon.',
            'Mantan kepala desa itu kini berkebun dan tidak mencalonkan diri lagi.']],
    'bonus': [
        ('{pt} Bagikan Bonus Akhir Tahun', 'Karyawan {pt} Terima Paket Sembako', 'Jelang Lebaran, {pt} Salurkan THR'), [
            '{pt} membagikan bonus {uang} kepada {n} karyawan.',
            'Direktur {nama} menyerahkan amplop secara simbolis di kantor {kota}.',
            'Setiap karyawan menerima paket sembako berisi beras, gula, dan minyak goreng.',
            'Serikat pekerja mendukung kebijakan baru manajemen.',
            'Calon karyawan tetap juga mendapat uang transpor {uang}.',
            'Perusahaan berjanji menaikkan tunjangan tahun depan bila target tercapai.',
            'Karyawan terbaik dipilih lewat pemungutan suara antarbagian.',
            'Sisa paket diberikan kepada warga {desa} di sekitar pabrik.',
            'Kepala desa {desa} berterima kasih atas bantuan perusahaan.',
            'Kampanye keselamatan kerja digelar pada hari yang sama.',
            'Manajemen membantah kabar akan ada pengurangan karyawan.']],
    'tentara': [
        ('Dandim Pimpin Upacara Serah Terima Jabatan', 'Prajurit TNI Bagikan Sembako di {kec}',
         'HUT TNI di {kota} Dimeriahkan Parade'), [
            'Komandan Kodim Letkol {nama} memimpin upacara serah terima jabatan di {kota}.',
            'Prajurit TNI membagikan {n} paket sembako kepada veteran dan janda pejuang.',
            'Babinsa membantu warga {desa} memperbaiki jembatan gantung.',
            'Dalam amanatnya Dandim mengingatkan prajurit menjaga netralitas dan kekompakan.',
            'Anggota Polri dan TNI mengikuti apel bersama di lapangan Makodim.',
            'Kapolres hadir dan menyerahkan piagam kepada prajurit berprestasi.',
            'Warga berebut foto bersama prajurit di atas kendaraan tempur.',
            'Latihan serangan fajar menjadi bagian dari ujian kenaikan pangkat.',
            'Doa bersama dipimpin tokoh agama setempat.',
            'Upacara berlangsung khidmat pada {hari} ({tgl}).',
            'Calon prajurit yang lulus seleksi tahun ini berjumlah {n} orang.']],
    'cpns': [
        ('Pemkab Buka {n} Formasi CPNS', 'Peserta Seleksi CPNS di {kota} Keluhkan Antrean',
         'BKN Umumkan Jadwal Tes PPPK'), [
            'Sebanyak {n} calon pegawai negeri sipil mengikuti seleksi kompetensi dasar di {kota}.',
            'Kepala BKPSDM {nama} meminta peserta mewaspadai calo yang menjanjikan kelulusan dengan membayar {uang}.',
            'Amplop lamaran dikirim ke kantor pos sebelum {hari} ({tgl}).',
            'Guru honorer berharap diangkat menjadi PPPK tahun ini.',
            'Peserta dilarang membawa telepon genggam dan wajib bersikap jujur.',
            'Pegawai negeri yang lulus akan ditempatkan di {kec} dan kecamatan lain.',
            'ASN diingatkan menjaga netralitas dalam bertugas melayani warga.',
            'Dua peserta gugur karena berkas tidak memenuhi syarat.',
            'Pelamar memilih formasi sesuai ijazah masing-masing.',
            'Pemerintah menjamin seleksi bebas pungutan.',
            'Nomor urut ujian dibagikan panitia sejak pukul enam pagi.']],
    'bansos': [
        ('Lurah Salurkan Bansos Beras di {kec}', 'Warga {desa} Antre Bantuan Pangan',
         'Dinsos {kota} Mutakhirkan Data Penerima Bansos'), [
            'Lurah bersama petugas kantor pos membagikan {n} karung beras bantuan pangan pemerintah kepada warga.',
            'Setiap keluarga penerima manfaat memperoleh sepuluh kilogram beras dan uang {uang}.',
            'Dinas Sosial {kota} memutakhirkan data penerima agar tepat sasaran.',
            'Ketua RT mendata warga lanjut usia yang tidak bisa datang.',
            'Kepala desa {desa} meminta warga membawa kartu keluarga.',
            'Bantuan langsung tunai cair mulai {hari} ({tgl}).',
            'Camat {kec} memastikan penyaluran berjalan tertib tanpa potongan.',
            'Sembako murah dijual di halaman kantor kelurahan.',
            'Warga mengeluh karena namanya hilang dari daftar penerima.',
            'Petugas menunggu sampai sore karena banyak warga masih bekerja.',
            'Anggota dewan {nama} meninjau gudang beras milik Bulog.']],
    'mahar': [
        ('Politikus Bantah Minta Mahar untuk Rekomendasi', 'Dituding Minta Mahar, Ketua Partai Angkat Bicara',
         'Bakal Calon Gagal Maju, Soal Mahar Mencuat'), [
            'Ketua partai {nama} membantah tudingan meminta mahar {uang} untuk surat rekomendasi pencalonan.',
            'Bakal calon itu mengaku dimintai uang oleh seorang pengurus partai agar mendapat tiket.',
            'Menurut dia biaya saksi ditanggung bakal calon dan disetor ke rekening partai.',
            'Partai menegaskan rekomendasi diberikan tanpa mahar politik.',
            'Pengamat menilai biaya politik tinggi berawal dari proses pencalonan di partai.',
            'Dewan pimpinan pusat akan meminta penjelasan kedua pihak.',
            'Rekomendasi akhirnya jatuh kepada kader sendiri.',
            'Pengurus daerah menyebut tuduhan itu lahir dari kekecewaan.',
            'Bukti transfer ke bendahara partai ditunjukkan kepada wartawan pada {hari}.',
            'Partai membuka pendaftaran bakal calon sampai {tgl}.',
            'Ia menyatakan tetap maju lewat jalur lain pada pemilihan mendatang.']],
    'karbon': [
        ('{pt} Targetkan Netralitas Karbon', 'Pemprov Dukung Kampanye Netral Karbon',
         'Mahasiswa {kota} Deklarasi Bumi Hijau'), [
            '{pt} menargetkan netralitas karbon pada tahun dua ribu empat puluh.',
            'Gubernur mendukung calon kawasan konservasi baru di hulu sungai.',
            'Kampanye netral karbon digelar di {kota} dengan menanam {n} pohon.',
            'ASN diajak bersepeda ke kantor setiap {hari}.',
            'Kepala dinas kehutanan {nama} menyebut deforestasi turun.',
            'Peserta mendapat bibit pohon dan kaus secara gratis.',
            'Mahasiswa membacakan deklarasi bumi hijau di depan kantor bupati.',
            'Informasi yang keliru tentang energi surya perlu diluruskan dengan data.',
            'Dana karbon {uang} dibagikan kepada kampung yang menjaga hutan.',
            'Petinggi kampung menerima bantuan alat pemadam dari pemerintah.',
            'Netralitas karbon membutuhkan komitmen semua pihak.']],
}


def fill(rng, template):
    for slot, values in SLOTS.items():
        while '{%s}' % slot in template:
            template = template.replace('{%s}' % slot, rng.choice(values), 1)
    return template


def document(rng, number):
    kinds = sorted(KINDS)
    kind = kinds[number % len(kinds)]
    titles, sentences = KINDS[kind]
    chosen = rng.sample(sentences, rng.randint(4, 7))
    place = rng.choice(SLOTS['kota'])
    lines, pending = [], '%s - ' % place.upper()
    for sentence in chosen:
        pending += fill(rng, sentence) + ' '
        if rng.random() < 0.5:
            lines.append(pending.strip())
            pending = ''
    if pending.strip():
        lines.append(pending.strip())
    return {'id': '%s-%04d' % (kind, number), 'kind': 'news', 'title': fill(rng, rng.choice(titles)),
            'published': '2024-%02d-%02d' % (rng.randint(1, 12), rng.randint(1, 28)), 'text': '\n'.join(lines)}


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    for number in range(count):
        print(json.dumps(document(rng, number), ensure_ascii=False))


if __name__ == '__main__':
    main()
