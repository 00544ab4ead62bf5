"""The outlets: who they are, where they are served, and how each one marks up what stands around an article."""
import collections

Outlet = collections.namedtuple("Outlet", "id name address kind feed suffix region slogan date link amp")


def amp_folder(path):
    return "/amp" + path


def amp_behind(path):
    return path + "amp/"


DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
          "November", "Desember")


def date_plain(t):
    return f"{t.day} {MONTHS[t.month - 1]} {t.year} {t:%H:%M} WITA"


def date_bar(t):
    return f"{DAYS[t.weekday()]}, {t.day:02d} {MONTHS[t.month - 1]} {t.year} | {t:%H:%M} WITA"


def date_long(t):
    return f"{DAYS[t.weekday()]}, {t.day} {MONTHS[t.month - 1]} {t.year} {t:%H:%M} WITA"


def date_short(t):
    return f"{DAYS[t.weekday()]}, {t.day:02d} {MONTHS[t.month - 1][:3]} {t.year} {t:%H:%M} WITA"


OUTLETS = {o.id: o for o in (
    Outlet("kabarulin", "Kabar Ulin", "127.0.0.2", "feed", "/feed/", " - Kabar Ulin", "Kalimantan Timur",
           "Kokoh Mengabarkan", date_plain, "?utm_source=rss&utm_medium=rss&utm_campaign=feed", amp_behind),
    Outlet("suaraenggang", "Suara Enggang", "127.0.0.3", "feed", "/feeds/kaltim.atom", " | SuaraEnggang.test",
           "Kalimantan Timur", "Terbang Bersama Fakta", date_bar, "", amp_folder),
    Outlet("harianpesut", "Harian Pesut", "127.0.0.4", "sitemap", "/sitemap-news.xml", " - HarianPesut.test",
           "Kalimantan Timur", "Dari Mahakam untuk Kaltim", date_long, "", amp_folder),
    Outlet("wartatepian", "Warta Tepian", "127.0.0.5", "feed", "/rss/", " - wartatepian", "Kalimantan Timur",
           "Cepat di Tepian", date_short, "", amp_folder),
    Outlet("jernihkan", "Jernihkan", "127.0.0.6", "feed", "/feed/", " - Jernihkan", "", "Periksa Sebelum Percaya",
           date_plain, "", amp_behind),
    Outlet("benuaupdate", "Benua Update", "127.0.0.7", "telegram", "/s/benuaupdate", "", "Kalimantan Timur",
           "Kabar singkat Benua Etam", date_plain, "", None),
)}

# What stands in the middle of an article: a link to another one, and an advertisement.
INLINE = {
    "kabarulin": '<p><strong>Baca Juga: <a href="{url}">{title}</a></strong></p>',
    "suaraenggang": '<div class="baca-juga-new"><span>Baca Juga:</span><a href="{url}">{title}</a></div>',
    "harianpesut": '<p class="baca"><strong>Baca juga: <a href="{url}" title="{title}">{title}</a></strong></p>',
    "wartatepian": '<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga:</strong>'
                   '<a data-label="List Berita" href="{url}">{title}</a></div></td></tr></tbody></table>',
    "jernihkan": '<p class="lihat-juga">Baca Juga: <a href="{url}">{title}</a></p>',
}
ADVERT = {
    "kabarulin": '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -'
                 '</span><div class="iklan">Promo Kredit Motor Akhir Tahun, DP Rp500 Ribu</div></div>',
    "suaraenggang": '<div class="ads-in-article"><span>ADVERTISEMENT</span><script>document.write("<div class=\'slot\'>'
                    'Iklan</div>");</script></div>',
    "harianpesut": '<div class="ads-placeholder" id="div-Inside-MediumRectangle"><p class="adv-label">Advertisement</p>'
                   '<script>googletag.cmd.push(function(){googletag.display("</div>");});</script></div>',
    "wartatepian": '<div class="parallax_detail"><div class="clearfix">SCROLL TO CONTINUE WITH CONTENT</div></div>',
    "jernihkan": '<div class="donasi">Dukung kerja periksa fakta kami lewat donasi bulanan.</div>',
}

# Loud headlines of the sidebars. They are about something else, elsewhere, and belong to no article.
POPULAR = (
    "Heboh! Oknum Camat di Provinsi Tetangga Kepergok Bagi-bagi Amplop Berisi Uang, Videonya Viral",
    "Belasan Kepala Desa Digerebek di Hotel, Diduga Dikumpulkan untuk Menangkan Satu Paslon",
    "Terungkap Bayaran Pemain Bintang Rimba FC, Bikin Melongo",
    "Fitnah Keji Menimpa Artis Cantik, Suaminya Buka Suara",
    "Resep Ikan Asin Masak Sambal ala Rumahan, Dijamin Nambah",
    "Ramalan Cuaca: Tiga Kota Diguyur Hujan Lebat Malam Ini",
    "ASN di Pulau Seberang Dipecat karena Kampanyekan Calon Lewat Medsos",
    "Harga Emas Hari Ini Turun Lagi, Saatnya Borong?",
    "Hoaks Penemuan Naga di Sungai Bikin Ratusan Warga Berdatangan",
    "Gempar, Politik Uang Rp1 Juta per Kepala di Pilkada Negeri Dongeng",
)
