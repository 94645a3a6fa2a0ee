namespace JippApi.Infrastructure.Tests.SampleData;

/// <summary>Every institution named by the innovations: text -> name | kind | region | parent.</summary>
internal static class ExpectedGovernments
{
    public const string Governments = """
        Pemerintah Daerah DI Yogyakarta -> Pemerintah Daerah DI Yogyakarta | PROVINCE | 34 | -
        Pemerintah Kabupaten Aceh Singkil -> Pemerintah Kabupaten Aceh Singkil | REGENCY | 11.10 | -
        Pemerintah Kabupaten Banggai -> Pemerintah Kabupaten Banggai | REGENCY | 72.01 | -
        Pemerintah Kabupaten Banjarnegara -> Pemerintah Kabupaten Banjarnegara | REGENCY | 33.04 | -
        Pemerintah Kabupaten Bantul -> Pemerintah Kabupaten Bantul | REGENCY | 34.02 | -
        Pemerintah Kabupaten Banyumas -> Pemerintah Kabupaten Banyumas | REGENCY | 33.02 | -
        Pemerintah Kabupaten Bondowoso -> Pemerintah Kabupaten Bondowoso | REGENCY | 35.11 | -
        Pemerintah Kabupaten Brebes -> Pemerintah Kabupaten Brebes | REGENCY | 33.29 | -
        Pemerintah Kabupaten Deli Serdang -> Pemerintah Kabupaten Deli Serdang | REGENCY | 12.07 | -
        Pemerintah Kabupaten Dharmasraya -> Pemerintah Kabupaten Dharmasraya | REGENCY | 13.10 | -
        Pemerintah Kabupaten Grobogan -> Pemerintah Kabupaten Grobogan | REGENCY | 33.15 | -
        Pemerintah Kabupaten Jombang -> Pemerintah Kabupaten Jombang | REGENCY | 35.17 | -
        Pemerintah Kabupaten Kebumen -> Pemerintah Kabupaten Kebumen | REGENCY | 33.05 | -
        Pemerintah Kabupaten Klungkung -> Pemerintah Kabupaten Klungkung | REGENCY | 51.05 | -
        Pemerintah Kabupaten Kubu Raya -> Pemerintah Kabupaten Kubu Raya | REGENCY | 61.12 | -
        Pemerintah Kabupaten Kulon Progo -> Pemerintah Kabupaten Kulon Progo | REGENCY | 34.01 | -
        Pemerintah Kabupaten Lamongan -> Pemerintah Kabupaten Lamongan | REGENCY | 35.24 | -
        Pemerintah Kabupaten Luwu Utara -> Pemerintah Kabupaten Luwu Utara | REGENCY | 73.22 | -
        Pemerintah Kabupaten Malang -> Pemerintah Kabupaten Malang | REGENCY | 35.07 | -
        Pemerintah Kabupaten Padang Pariaman -> Pemerintah Kabupaten Padang Pariaman | REGENCY | 13.05 | -
        Pemerintah Kabupaten Pangandaran -> Pemerintah Kabupaten Pangandaran | REGENCY | 32.18 | -
        Pemerintah Kabupaten Pekalongan -> Pemerintah Kabupaten Pekalongan | REGENCY | 33.26 | -
        Pemerintah Kabupaten Sragen -> Pemerintah Kabupaten Sragen | REGENCY | 33.14 | -
        Pemerintah Kota Bekasi -> Pemerintah Kota Bekasi | CITY | 32.75 | -
        Pemerintah Kota Cilegon (UPTD Puskesmas Cibeber bersama Lapas Cilegon) -> Pemerintah Kota Cilegon | CITY | 36.72 | -
        Pemerintah Kota Magelang -> Pemerintah Kota Magelang | CITY | 33.71 | -
        Pemerintah Kota Malang -> Pemerintah Kota Malang | CITY | 35.73 | -
        Pemerintah Kota Padang Panjang -> Pemerintah Kota Padang Panjang | CITY | 13.74 | -
        Pemerintah Kota Pasuruan -> Pemerintah Kota Pasuruan | CITY | 35.75 | -
        Pemerintah Kota Semarang -> Pemerintah Kota Semarang | CITY | 33.74 | -
        Pemerintah Kota Surabaya -> Pemerintah Kota Surabaya | CITY | 35.78 | -
        Pemerintah Kota Tegal -> Pemerintah Kota Tegal | CITY | 33.76 | -
        Pemerintah Kota Yogyakarta -> Pemerintah Kota Yogyakarta | CITY | 34.71 | -
        Pemerintah Provinsi DKI Jakarta -> Pemerintah Provinsi Daerah Khusus Ibukota Jakarta | PROVINCE | 31 | -
        Pemerintah Provinsi Gorontalo -> Pemerintah Provinsi Gorontalo | PROVINCE | 75 | -
        Pemerintah Provinsi Jawa Barat -> Pemerintah Provinsi Jawa Barat | PROVINCE | 32 | -
        Pemerintah Provinsi Jawa Tengah -> Pemerintah Provinsi Jawa Tengah | PROVINCE | 33 | -
        Pemerintah Provinsi Jawa Timur -> Pemerintah Provinsi Jawa Timur | PROVINCE | 35 | -
        Pemerintah Provinsi Kepulauan Riau -> Pemerintah Provinsi Kepulauan Riau | PROVINCE | 21 | -
        Pemerintah Provinsi Nusa Tenggara Barat -> Pemerintah Provinsi Nusa Tenggara Barat | PROVINCE | 52 | -
        """;
}
