namespace JippApi.Infrastructure.Tests.SampleData;

/// <summary>Every institution named by the innovations: text -> name | kind | region | parent.</summary>
internal static class ExpectedInstitutions
{
    /// <summary>Institutions outside regional governments.</summary>
    public const string National = """
        Badan Nasional Penanggulangan Bencana (bersama Yayasan PetaBencana.id) -> Badan Nasional Penanggulangan Bencana | AGENCY | - | -
        Badan Pembinaan Hukum Nasional, Kementerian Hukum dan HAM -> Badan Pembinaan Hukum Nasional | SERVICE_UNIT | - | Kementerian Hukum dan HAM
        Balai Besar POM Surabaya, BPOM -> Balai Besar POM Surabaya | SERVICE_UNIT | - | BPOM
        Direktorat Perdata, Ditjen AHU, Kementerian Hukum dan HAM -> Direktorat Perdata, Ditjen AHU | SERVICE_UNIT | - | Kementerian Hukum dan HAM
        KPPBC TMP Tanjung Emas, Ditjen Bea dan Cukai, Kementerian Keuangan -> KPPBC TMP Tanjung Emas, Ditjen Bea dan Cukai | SERVICE_UNIT | - | Kementerian Keuangan
        Kementerian Agama -> Kementerian Agama | MINISTRY | - | -
        Kementerian BUMN -> Kementerian BUMN | MINISTRY | - | -
        Kementerian Hukum dan HAM -> Kementerian Hukum dan HAM | MINISTRY | - | -
        Kementerian Kelautan dan Perikanan -> Kementerian Kelautan dan Perikanan | MINISTRY | - | -
        Kementerian Keuangan -> Kementerian Keuangan | MINISTRY | - | -
        Kementerian Lingkungan Hidup dan Kehutanan -> Kementerian Lingkungan Hidup dan Kehutanan | MINISTRY | - | -
        Kementerian Pertanian -> Kementerian Pertanian | MINISTRY | - | -
        Kota Banjarbaru (masyarakat umum) -> Masyarakat umum Kota Banjarbaru | COMMUNITY | 63.72 | -
        Polres Malang Kota -> Polres Malang Kota | SERVICE_UNIT | 35.73 | -
        Puslitbang Tekmira, Kementerian ESDM -> Puslitbang Tekmira | SERVICE_UNIT | - | Kementerian ESDM
        Universitas Brawijaya -> Universitas Brawijaya | UNIVERSITY | - | -
        Universitas Indonesia -> Universitas Indonesia | UNIVERSITY | - | -
        """;

    /// <summary>Hospitals, schools and other units of a regional government.</summary>
    public const string Units = """
        Balai Kesatuan Pengelolaan Hutan Yogyakarta -> Balai Kesatuan Pengelolaan Hutan Yogyakarta | SERVICE_UNIT | 34 | Pemerintah Daerah DI Yogyakarta
        Puskesmas Ibuh, Kota Payakumbuh -> Puskesmas Ibuh | SERVICE_UNIT | 13.76 | Pemerintah Kota Payakumbuh
        Puskesmas Kebumen II -> Puskesmas Kebumen II | SERVICE_UNIT | 33.05 | Pemerintah Kabupaten Kebumen
        Puskesmas Mangunsari, Kota Salatiga -> Puskesmas Mangunsari | SERVICE_UNIT | 33.73 | Pemerintah Kota Salatiga
        Puskesmas Padang Karambia, Kota Payakumbuh -> Puskesmas Padang Karambia | SERVICE_UNIT | 13.76 | Pemerintah Kota Payakumbuh
        RSUD Haji Makassar -> RSUD Haji Makassar | HOSPITAL | 73 | Pemerintah Provinsi Sulawesi Selatan
        RSUD Kota Padang Panjang -> RSUD Kota Padang Panjang | HOSPITAL | 13.74 | Pemerintah Kota Padang Panjang
        RSUD Labuang Baji -> RSUD Labuang Baji | HOSPITAL | 73 | Pemerintah Provinsi Sulawesi Selatan
        RSUD Prof. Dr. Margono Soekarjo -> RSUD Prof. Dr. Margono Soekarjo | HOSPITAL | 33 | Pemerintah Provinsi Jawa Tengah
        RSUD dr. Saiful Anwar Malang -> RSUD dr. Saiful Anwar Malang | HOSPITAL | 35 | Pemerintah Provinsi Jawa Timur
        SD Negeri 30 Palembang, Dinas Pendidikan Kota Palembang -> SD Negeri 30 Palembang | SERVICE_UNIT | 16.71 | Dinas Pendidikan Kota Palembang
        SMA Negeri Bali Mandara -> SMA Negeri Bali Mandara | SERVICE_UNIT | 51 | Pemerintah Provinsi Bali
        SMAN 14 Bulukumba -> SMAN 14 Bulukumba | SERVICE_UNIT | 73 | Pemerintah Provinsi Sulawesi Selatan
        UPTD Puskesmas Buluspesantren II, Kabupaten Kebumen -> UPTD Puskesmas Buluspesantren II | SERVICE_UNIT | 33.05 | Pemerintah Kabupaten Kebumen
        """;
}
