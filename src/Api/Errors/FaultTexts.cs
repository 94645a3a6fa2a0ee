using System.Globalization;
using JippApi.Api.Conventions.Http;
using JippApi.Application.Common;

namespace JippApi.Api.Errors;

/// <summary>What each code of a fault says; <c>{0}</c> is its argument.</summary>
internal static class FaultTexts
{
    private const int ArgumentMaxLength = 100;

    public static readonly IReadOnlyDictionary<string, (string Id, string En)> All = new Dictionary<string, (string, string)>
    {
        ["REQUIRED"] = ("Wajib diisi.", "Is required."),
        ["TOO_LONG"] = ("Paling panjang {0} karakter.", "Has at most {0} characters."),
        ["TOO_MANY"] = ("Paling banyak {0} nilai.", "Has at most {0} values."),
        ["OUT_OF_RANGE"] = ("Harus bilangan bulat dalam rentang {0}.", "Must be a whole number in the range {0}."),
        ["INVALID_VALUE"] = ("Nilai «{0}» tidak dikenal.", "The value «{0}» is not known."),
        ["INVALID_CHARACTER"] = (
            "Mengandung karakter U+0000, yang tidak dapat disimpan.",
            "Has the character U+0000, which cannot be stored."
        ),
        ["WRONG_TYPE"] = ("Jenis nilai salah; seharusnya {0}.", "Has the wrong type; it should be {0}."),
        ["UNKNOWN_FIELD"] = ("Kolom tidak dikenal. Mungkin maksudnya: {0}", "Unknown field. Perhaps you mean: {0}"),
        ["UNKNOWN_PARAMETER"] = ("Parameter tidak dikenal. Mungkin maksudnya: {0}", "Unknown parameter. Perhaps you mean: {0}"),
        ["REPEATED"] = ("Hanya boleh sekali.", "May be given only once."),
        ["NOT_AN_ID"] = ("«{0}» bukan id.", "«{0}» is not an id."),
        ["NOT_A_TIME"] = ("«{0}» bukan waktu RFC 3339 atau tanggal.", "«{0}» is not an RFC 3339 time or date."),
        ["NOT_A_REGION_CODE"] = (
            "Bukan kode wilayah Kemendagri, seperti 13 atau 13.71.",
            "Is not a Kemendagri region code, such as 13 or 13.71."
        ),
        ["NOT_A_WEB_ADDRESS"] = ("Bukan alamat web http atau https.", "Is not an http or https address."),
        ["UNKNOWN_INSTITUTION"] = ("Instansi {0} tidak terdaftar.", "The institution {0} is not registered."),
        ["UNKNOWN_REGION"] = ("Wilayah {0} tidak terdaftar.", "The region {0} is not registered."),
        ["UNKNOWN_ACCOUNT"] = ("Akun {0} tidak terdaftar.", "The account {0} is not registered."),
        ["UNKNOWN_RATE_CLASS"] = ("Kelas laju {0} tidak terdaftar.", "The rate class {0} is not registered."),
        ["NOT_AN_EMAIL"] = ("Bukan alamat surel.", "Is not an e-mail address."),
        ["NOT_A_CLIENT_ID"] = (
            "Hanya huruf kecil, angka dan tanda hubung, 3 sampai 60.",
            "Has only lower-case letters, digits and hyphens, 3 to 60."
        ),
        ["RESERVED"] = ("Nama ini dipakai oleh sistem.", "The system uses this name itself."),
        ["NOT_A_CODE"] = (
            "Hanya huruf kecil, angka dan tanda hubung, 3 sampai {0}.",
            "Has only lower-case letters, digits and hyphens, 3 to {0}."
        ),
        ["NOT_A_SCOPE_VALUE"] = ("Bukan nilai untuk jenis cakupan ini.", "Is not a value for this kind of scope."),
        ["PASSWORD_TOO_SHORT"] = ("Kata sandi paling sedikit {0} karakter.", "The password has at least {0} characters."),
        ["PASSWORD_TOO_SIMPLE"] = (
            "Kata sandi memuat paling sedikit {0} karakter yang berbeda.",
            "The password has at least {0} different characters."
        ),
        ["PASSWORD_WRONG"] = ("Kata sandi sekarang salah.", "The present password is wrong."),
        ["CODE_WRONG"] = ("Kode salah atau sudah lewat.", "The code is wrong or has ended."),
        ["NOT_A_FORM"] = (
            "Isi bukan formulir: ada urutan % yang salah atau bukan UTF-8.",
            "Is not a form: a % sequence is wrong, or the text is not UTF-8."
        ),
        ["UNKNOWN_PLAN"] = ("Rencana replikasi {0} tidak terdaftar.", "The replication plan {0} is not registered."),
        ["UNKNOWN_HUB"] = ("Hub {0} tidak terdaftar atau sudah berakhir.", "The hub {0} is not registered, or has ended."),
        ["NOT_A_DATE"] = ("«{0}» bukan tanggal berbentuk 2027-01-31.", "«{0}» is not a date such as 2027-01-31."),
        ["NOT_AN_AMOUNT"] = ("Bukan jumlah rupiah seperti \"1250000.00\".", "Is not an amount of rupiah such as \"1250000.00\"."),
        ["UNKNOWN_ACTION_ITEM"] = ("Rencana aksi {0} tidak ada di rencana ini.", "The plan has no action item {0}."),
        ["NOT_A_PERIOD"] = ("«{0}» bukan triwulan, seperti 2026Q3.", "«{0}» is not a quarter, such as 2026Q3."),
        ["UNKNOWN_INSTRUMENT"] = ("Instrumen {0} tidak dikenal.", "The instrument {0} is not known."),
        ["UNKNOWN_QUESTION"] = ("Pertanyaan {0} tidak ada dalam instrumen.", "The instrument has no question {0}."),
        ["UNKNOWN_OPTION"] = ("Pilihan {0} tidak ada dalam pertanyaan.", "The question has no option {0}."),
        ["ANSWER_MISSING"] = ("Pertanyaan {0} wajib dijawab.", "The question {0} must be answered."),
        ["BEFORE_START"] = ("Berakhir sebelum mulai.", "Ends before it begins."),
        ["UNKNOWN_SIGNATORY"] = ("Penanda tangan nomor {0} tidak ada pada lembar ini.", "The sheet has no signatory number {0}."),
        ["UNKNOWN_TARGET"] = ("Rencana ini tidak mempunyai target nomor {0}.", "The plan has no target number {0}."),
        ["ACTUAL_MISSING"] = (
            "Target nomor {0} belum mempunyai realisasi; bila tidak diukur, kirim tanpa value dengan note.",
            "Target number {0} has no actual; if it was not measured, send it without a value and with a note."
        ),
        ["NOT_A_MINISTRY"] = ("Instansi {0} bukan kementerian.", "The institution {0} is not a ministry."),
        ["NOT_A_HASH"] = (
            "Bukan SHA-256 dalam 64 angka heksadesimal huruf kecil.",
            "Is not a SHA-256 in 64 lower-case hexadecimal digits."
        ),
        ["NOT_ALLOWED"] = ("Tidak boleh diisi di sini.", "May not be given here."),
        ["UNKNOWN_MENTOR"] = (
            "Pendamping {0} tidak ada di hub itu atau tidak mendampingi rencana ini.",
            "The hub has no mentor {0}, or they do not accompany this plan."
        ),
        ["TIME_OUT_OF_RANGE"] = ("Waktunya harus dalam tahun {0}.", "The time must be within the years {0}."),
        ["NOT_A_TIME_OF_DAY"] = ("«{0}» bukan jam berbentuk 07:30.", "«{0}» is not a time of day such as 07:30."),
        ["NOT_MEASURABLE"] = (
            "Paling banyak 14 angka sebelum koma dan 4 sesudahnya.",
            "Has at most 14 digits before the point and 4 after it."
        ),
        ["UNKNOWN_INDICATOR"] = (
            "Indikator {0} bukan indikator inovasi asal rencana ini.",
            "The indicator {0} is not one of the innovation that the plan repeats."
        ),
        ["UNKNOWN_COMPONENT"] = (
            "Komponen {0} bukan komponen inovasi asal rencana ini.",
            "The component {0} is not one of the innovation that the plan repeats."
        ),
        ["UNIT_DIFFERS"] = ("Satuannya harus satuan indikatornya: {0}.", "The unit must be that of the indicator: {0}."),
        ["UNKNOWN_FILE"] = ("Anda tidak mempunyai berkas {0}.", "You have no file {0}."),
        ["NOT_A_FILE_NAME"] = (
            "Bukan nama berkas yang aman: tanpa jalur, tanda / \\ : * ? \" < > |, karakter kendali atau pembalik arah, titik di ujung, dan nama perangkat.",
            "Is not a safe name of a file: no path, none of / \\ : * ? \" < > |, no control character or one that turns the direction, no dot at either end, no name of a device."
        ),
        ["EXTENSION_DIFFERS"] = ("Nama berkas tidak berakhir seperti jenisnya: {0}.", "The name does not end as its type does: {0}."),
        ["TYPE_NOT_ACCEPTED"] = ("Jenis ini tidak diterima; yang diterima: {0}.", "This type is not accepted; accepted are: {0}."),
        ["FILE_TOO_LARGE"] = ("Berkas paling besar {0} bita.", "A file has at most {0} bytes."),
        ["UNKNOWN_INNOVATION"] = ("Inovasi {0} tidak terdaftar.", "The innovation {0} is not registered."),
    };

    public static string Text(Fault fault, string language)
    {
        var (id, en) = All[fault.Code];
        var argument = fault.Argument is string text ? Shortened.To(ArgumentMaxLength, text) : fault.Argument;
        return string.Format(CultureInfo.InvariantCulture, language == Language.English ? en : id, argument ?? "–");
    }
}
