using System.Globalization;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Api.Errors;

/// <summary>The message for each fault code; <c>{0}</c> is the argument.</summary>
internal static class FaultTexts
{
    private const int ArgumentMaxLength = 100;

    public static readonly IReadOnlyDictionary<string, (string Id, string En)> All = new Dictionary<string, (string, string)>
    {
        ["REQUIRED"] = ("Wajib diisi.", "This is required."),
        ["TOO_LONG"] = ("Panjangnya paling banyak {0} karakter.", "At most {0} characters are allowed."),
        ["TOO_MANY"] = ("Jumlah nilai paling banyak {0}.", "At most {0} values are allowed."),
        ["OUT_OF_RANGE"] = ("Harus bilangan bulat dalam rentang {0}.", "This must be a whole number in the range {0}."),
        ["INVALID_VALUE"] = ("Nilai «{0}» tidak dikenal.", "The value «{0}» is unknown."),
        ["INVALID_CHARACTER"] = (
            "Teks mengandung U+0000 atau kode yang bukan karakter Unicode, yang tidak dapat disimpan.",
            "The text contains U+0000 or a code point that is no character, which cannot be stored."
        ),
        ["WRONG_TYPE"] = ("Jenis nilai salah; seharusnya {0}.", "The type is wrong; it must be {0}."),
        ["UNKNOWN_FIELD"] = ("Kolom tidak dikenal. Mungkin maksud Anda: {0}", "Unknown field. Did you mean: {0}"),
        ["UNKNOWN_PARAMETER"] = ("Parameter tidak dikenal. Mungkin maksud Anda: {0}", "Unknown parameter. Did you mean: {0}"),
        ["VALIDATE_ONLY_UNSUPPORTED"] = (
            "Operasi ini hanya membaca, atau tidak dapat dijalankan tanpa menyimpan.",
            "This operation only reads, or cannot run without saving."
        ),
        ["NOT_POINTS"] = (
            "Harus {0}, dengan paling banyak dua angka di belakang koma.",
            "This must be within {0}, with at most two decimals."
        ),
        ["REPEATED"] = ("Hanya boleh diisi sekali.", "This may be given only once."),
        ["AFTER_FILE"] = ("Kirim bidang ini sebelum berkas.", "Send this field before the file."),
        ["NOT_AN_ID"] = ("«{0}» bukan id.", "«{0}» is not an id."),
        ["NOT_A_TIME"] = ("«{0}» bukan waktu menurut RFC 3339 dan bukan tanggal.", "«{0}» is neither an RFC 3339 time nor a date."),
        ["TIME_WITHOUT_OFFSET"] = (
            "«{0}» tidak menyebut selisih dari UTC; tambahkan misalnya +07:00 (WIB) atau Z.",
            "«{0}» has no offset from UTC; add one, such as +07:00 (WIB) or Z."
        ),
        ["NOT_A_CALENDAR"] = (
            "Ini bukan berkas iCalendar (RFC 5545, VERSION:2.0) yang dapat dibaca.",
            "This is no readable iCalendar file (RFC 5545, VERSION:2.0)."
        ),
        ["NOT_UTF8"] = ("Berkas harus berupa teks UTF-8.", "The file must be text in UTF-8."),
        ["DATE_NEEDED"] = (
            "Hari libur adalah hari penuh: DTSTART dan DTEND harus VALUE=DATE.",
            "A holiday is a whole day: DTSTART and DTEND must be VALUE=DATE."
        ),
        ["TOO_MANY_DAYS"] = ("Satu acara paling banyak 31 hari.", "An event lasts 31 days at most."),
        ["NAME_NEEDED"] = ("Acara ini tidak memiliki SUMMARY.", "The event has no SUMMARY."),
        ["DAY_AHEAD"] = ("Tanggal ini belum tiba.", "This day is in the future."),
        ["BEFORE_START"] = ("Akhirnya mendahului awalnya.", "The end is before the start."),
        ["NOT_A_REGION_CODE"] = (
            "Bukan kode wilayah Kemendagri; contoh yang benar: 13 atau 13.71. Kode BPS tidak diterima.",
            "This is not a Kemendagri region code, such as 13 or 13.71. Codes of BPS are not accepted."
        ),
        ["NOT_A_PROVINCE"] = (
            "{0} bukan provinsi; pakai regionCode untuk kabupaten dan kota.",
            "{0} is not a province; use regionCode for regencies and cities."
        ),
        ["HALF_REGION_CODE"] = (
            "{0} bukan kode lengkap: tulis dua angka sesudah titik, atau bintang untuk semua kode berawalan ini.",
            "{0} is not a whole code: write two digits after the dot, or a star for all codes that begin so."
        ),
        ["FORMER_REGION_CODE"] = ("Kode wilayah ini sudah diganti: {0}.", "The code of this region has been replaced: {0}."),
        ["REGION_NEEDED"] = ("Instansi berjenis {0} harus memiliki wilayah.", "An institution of the kind {0} must have a region."),
        ["REGION_NOT_ALLOWED"] = (
            "Instansi berjenis {0} melayani seluruh negeri dan tidak memiliki wilayah.",
            "An institution of the kind {0} serves the nation and has no region."
        ),
        ["REGION_OF_ANOTHER_KIND"] = (
            "Wilayah ini tidak sesuai dengan jenis {0}: provinsi berkode 13, kabupaten 13.01, kota 13.71.",
            "This region does not fit the kind {0}: a province has a code such as 13, a regency 13.01, a city 13.71."
        ),
        ["REGION_OUTSIDE_PARENT"] = (
            "Wilayah ini harus sama dengan wilayah instansi induk, {0}, atau terletak di dalamnya.",
            "This region must be that of the parent institution, {0}, or lie in it."
        ),
        ["NOT_A_WEB_ADDRESS"] = ("Bukan alamat web http atau https.", "This is not an http or https address."),
        ["NOT_AN_HTTPS_ADDRESS"] = (
            "Bukan alamat https yang utuh, tanpa spasi dan tanpa nama pengguna.",
            "This is not a whole https address without spaces and without a user name."
        ),
        ["PICTURE_ELSEWHERE"] = (
            "Gambar harus berupa berkas di server ini. Unggah dahulu, lalu tulis /api/v1/files/…/content.",
            "A picture must be a file on this server. Upload it, then write /api/v1/files/…/content."
        ),
        ["PICTURE_WITHOUT_TEXT"] = (
            "Setiap gambar memerlukan teks pengganti: ![teks pengganti](alamat).",
            "Each picture needs an alternative text: ![alternative text](address)."
        ),
        ["TOO_MANY_PICTURES"] = ("Satu artikel paling banyak memuat {0} gambar.", "An article shows {0} pictures at most."),
        ["UNKNOWN_PICTURE"] = (
            "Berkas {0} tidak dapat dipakai: harus PNG, JPEG atau WebP yang Anda unggah sendiri, selesai, PUBLIC, dan paling besar 5 MB.",
            "The file {0} cannot be used: it must be a PNG, JPEG or WebP that you uploaded yourself, ready, PUBLIC and of 5 MB at most."
        ),
        ["CODE_OR_NONE"] = (
            "Kirim code, atau hasNoCounterpart: true bila nilai ini tidak memiliki padanan.",
            "Send a code, or hasNoCounterpart: true for a value without a counterpart."
        ),
        ["IDENTITY_NUMBER"] = (
            "Teks tampaknya memuat NIK. Hapus nomor itu; data pribadi tidak diperlukan di sini.",
            "The text seems to contain a national identity number (NIK). Remove it; no personal data is needed here."
        ),
        ["MARKDOWN_TOO_COMPLEX"] = (
            "Markdown ini terlalu rumit. Kurangi tingkat daftar dan kutipan, kolom tabel, atau rujukan yang berulang.",
            "This Markdown is too complex. Use fewer levels of lists and quotes, columns of tables, or repeated references."
        ),
        ["PERSONAL_NUMBER"] = (
            "Teks tampaknya memuat NIK, NIP, atau nomor ponsel. Hapus nomor itu; data pribadi tidak boleh terbit.",
            "The text seems to contain an identity number (NIK, NIP) or a mobile number. Remove it; personal data must not be public."
        ),
        ["UNKNOWN_INSTITUTION"] = ("Instansi {0} tidak terdaftar.", "The institution {0} is not registered."),
        ["UNKNOWN_REGION"] = ("Wilayah {0} tidak terdaftar.", "The region {0} is not registered."),
        ["STATED_BY_OWNER"] = (
            "Hanya instansi pemilik inovasi yang dapat mengubahnya.",
            "Only the institution that owns the innovation can change it."
        ),
        ["STATED_BY_LIST"] = (
            "Hanya pengelola daftar {0} yang dapat mengubahnya, bukan untuk instansinya sendiri.",
            "Only whoever keeps the list {0} can change it, and not for their own institution."
        ),
        ["STATED_BY_EDITION"] = (
            "Penghargaan kompetisi yang diselenggarakan di sini hanya berasal dari penetapannya.",
            "Awards of a competition that is held here follow from its decree only."
        ),
        ["SOURCE_NEEDED"] = (
            "Sebutkan sumber {0}: izin Anda berlaku untuk data daftar itu.",
            "Name the source {0}: your permission applies to the records of that list."
        ),
        ["UNKNOWN_ACCOUNT"] = ("Akun {0} tidak terdaftar.", "The account {0} is not registered."),
        ["UNKNOWN_RATE_CLASS"] = ("Kelas laju {0} tidak terdaftar.", "The rate class {0} is not registered."),
        ["NOT_AN_EMAIL"] = ("Bukan alamat surel.", "This is not an e-mail address."),
        ["NOT_A_CLIENT_ID"] = (
            "Hanya huruf kecil, angka dan tanda hubung, 3 sampai 60 karakter.",
            "Only lower-case letters, digits and hyphens are allowed, 3 to 60 characters."
        ),
        ["RESERVED"] = ("Nama ini dipakai oleh sistem.", "This name is reserved for the system."),
        ["NOT_A_CODE"] = (
            "Hanya huruf kecil, angka dan tanda hubung, 3 sampai {0} karakter.",
            "Only lower-case letters, digits and hyphens are allowed, 3 to {0} characters."
        ),
        ["NOT_AN_UPPER_CASE_CODE"] = (
            "Kode hanya memuat huruf besar, angka dan garis bawah, dan diawali huruf; contoh: TOP_45.",
            "A code has only capital letters, digits and underscores, and begins with a letter, such as TOP_45."
        ),
        ["NOT_A_SCOPE_VALUE"] = ("Nilai ini tidak sesuai dengan jenis cakupannya.", "This value does not fit the kind of scope."),
        ["PASSWORD_TOO_SHORT"] = ("Kata sandi harus paling sedikit {0} karakter.", "The password must have at least {0} characters."),
        ["PASSWORD_TOO_SIMPLE"] = (
            "Kata sandi harus memuat paling sedikit {0} karakter yang berbeda.",
            "The password must have at least {0} different characters."
        ),
        ["PASSWORD_WRONG"] = ("Kata sandi saat ini salah.", "The current password is wrong."),
        ["CODE_WRONG"] = ("Kode salah atau sudah kedaluwarsa.", "The code is wrong or has expired."),
        ["NOT_A_FORM"] = (
            "Isi permintaan bukan formulir: ada urutan % yang salah, atau teksnya bukan UTF-8.",
            "The body is not a form: a % sequence is wrong, or the text is not UTF-8."
        ),
        ["UNKNOWN_PROBLEM"] = (
            "Tidak ada pernyataan masalah {0} milik instansi penerima atau instansi di atasnya yang boleh Anda tulis.",
            "There is no problem statement {0} of the adopter, or of an institution above it, for which you write."
        ),
        ["UNKNOWN_PLAN"] = ("Rencana replikasi {0} tidak terdaftar.", "The replication plan {0} is not registered."),
        ["NO_KIT"] = (
            "Inovasi ini belum memiliki panduan replikasi. Hapus kit, atau salin rencana lain dengan templatePlanId.",
            "This innovation has no replication kit. Leave out kit, or copy another plan with templatePlanId."
        ),
        ["UNKNOWN_HUB"] = ("Hub {0} tidak terdaftar atau sudah berakhir.", "The hub {0} is not registered or has ended."),
        ["NOT_A_DATE"] = ("«{0}» bukan tanggal; contoh yang benar: 2027-01-31.", "«{0}» is not a date such as 2027-01-31."),
        ["NOT_AN_AMOUNT"] = (
            "Bukan jumlah rupiah; contoh yang benar: \"1250000.00\".",
            "This is not an amount in rupiah, such as \"1250000.00\"."
        ),
        ["UNKNOWN_ACTION_ITEM"] = ("Rencana aksi {0} tidak ada dalam rencana replikasi ini.", "The plan has no action item {0}."),
        ["NOT_A_PERIOD"] = ("«{0}» bukan triwulan; contoh yang benar: 2026Q3.", "«{0}» is not a quarter, such as 2026Q3."),
        ["UNKNOWN_INSTRUMENT"] = ("Instrumen {0} tidak dikenal.", "The instrument {0} is unknown."),
        ["UNKNOWN_QUESTION"] = ("Pertanyaan {0} tidak ada dalam instrumen.", "The instrument has no question {0}."),
        ["UNKNOWN_OPTION"] = ("Pilihan {0} tidak ada dalam pertanyaan ini.", "The question has no option {0}."),
        ["ANSWER_MISSING"] = ("Pertanyaan {0} wajib dijawab.", "The question {0} must be answered."),
        ["DIRECTION_DIFFERS"] = (
            "Arah target berlawanan dengan perubahan dari nilai awal ke sasarannya.",
            "The direction contradicts the change from baseline to goal."
        ),
        ["UNKNOWN_SIGNATORY"] = (
            "Penanda tangan nomor {0} tidak ada pada lembar komitmen ini.",
            "The commitment sheet has no signatory number {0}."
        ),
        ["UNKNOWN_TARGET"] = ("Rencana replikasi ini tidak memiliki target nomor {0}.", "The plan has no target number {0}."),
        ["ACTUAL_MISSING"] = (
            "Target nomor {0} belum memiliki realisasi; bila tidak diukur, kirim note tanpa value.",
            "Target number {0} has no actual; if it was not measured, send a note without a value."
        ),
        ["NOT_A_MINISTRY"] = ("Instansi {0} bukan kementerian atau lembaga.", "The institution {0} is neither a ministry nor an agency."),
        ["PART_OF_ADOPTER"] = (
            "Mitra {0} adalah instansi penerima sendiri, atau bagian atau induknya.",
            "The partner {0} is the adopter itself, a part of it or above it."
        ),
        ["NOT_A_HASH"] = ("Bukan SHA-256 berupa 64 digit heksadesimal.", "This is not a SHA-256 hash in 64 hexadecimal digits."),
        ["NOT_ALLOWED"] = ("Tidak boleh diisi di sini.", "This may not be given here."),
        ["UNKNOWN_TEAM"] = ("Hub itu tidak memiliki tim pendamping {0}.", "The hub has no mentoring team {0}."),
        ["UNKNOWN_MENTOR"] = (
            "Pendamping {0} tidak terdaftar di hub itu atau tidak mendampingi rencana ini.",
            "The hub has no mentor {0}, or the mentor is not assigned to this plan."
        ),
        ["TIME_OUT_OF_RANGE"] = ("Tahunnya harus dalam rentang {0}.", "The year must be within {0}."),
        ["NOT_A_TIME_OF_DAY"] = ("«{0}» bukan jam; contoh yang benar: 07:30.", "«{0}» is not a time of day such as 07:30."),
        ["NOT_MEASURABLE"] = (
            "Paling banyak 14 angka sebelum koma desimal dan 4 angka sesudahnya.",
            "At most 14 digits before the decimal point and 4 after it are allowed."
        ),
        ["UNKNOWN_INDICATOR"] = (
            "Indikator {0} bukan indikator inovasi asal dari rencana ini.",
            "The indicator {0} does not belong to the plan's origin."
        ),
        ["UNKNOWN_COMPONENT"] = (
            "Komponen {0} bukan komponen inovasi asal dari rencana ini.",
            "The component {0} does not belong to the plan's origin."
        ),
        ["UNIT_DIFFERS"] = ("Satuan harus sama dengan satuan indikator: {0}.", "The unit must be that of the indicator: {0}."),
        ["UNKNOWN_FILE"] = ("Anda tidak memiliki berkas {0}.", "You have no file {0}."),
        ["NOT_A_FILE_NAME"] = (
            "Nama berkas tidak aman: tidak boleh memuat jalur, tanda / \\ : * ? \" < > |, karakter kendali atau pembalik arah teks, titik di awal atau di akhir, atau nama perangkat.",
            "The file name is not safe: it may not contain a path, any of / \\ : * ? \" < > |, control or direction-changing characters, a dot at either end, or a device name."
        ),
        ["EXTENSION_DIFFERS"] = ("Akhiran nama berkas tidak sesuai dengan jenisnya: {0}.", "The extension does not match the type: {0}."),
        ["TYPE_NOT_ACCEPTED"] = ("Jenis berkas ini tidak diterima; yang diterima: {0}.", "This type is not accepted; accepted types: {0}."),
        ["FILE_TOO_LARGE"] = ("Ukuran berkas paling besar {0} bita.", "A file may have at most {0} bytes."),
        ["UNKNOWN_COMPETITION"] = ("Edisi kompetisi {0} tidak ada.", "There is no edition {0} of a competition."),
        ["UNKNOWN_INNOVATION"] = ("Inovasi {0} tidak terdaftar.", "The innovation {0} is not registered."),
    };

    public static string Text(Fault fault, string language)
    {
        var (id, en) = All[fault.Code];
        var said = language == Language.English ? en : id;
        var argument = fault.Argument is string text ? Truncation.Shorten(ArgumentMaxLength, text) : fault.Argument;
        var first = said.IndexOf(". ", StringComparison.Ordinal);
        // Without a near name there is nothing to suggest
        if (argument is null && first > 0 && said.IndexOf("{0}", StringComparison.Ordinal) > first)
            return said[..(first + 1)];
        return string.Format(CultureInfo.InvariantCulture, said, argument ?? "–");
    }
}
