namespace JippApi.Api.Errors;

/// <summary>The catalogue of problems: every one that the API answers with, and nothing else.</summary>
internal static class Problems
{
    public static readonly ProblemType MalformedJson = new(
        "malformed-json",
        400,
        "Isi permintaan bukan JSON yang benar",
        "The body is not valid JSON",
        "Periksa tanda kurung, koma, tanda petik, dan nama kolom yang ganda.",
        "Check brackets, commas, quotes and repeated names."
    );

    public static readonly ProblemType UnknownParameter = new(
        "unknown-parameter",
        400,
        "Parameter tidak dikenal",
        "Unknown parameter",
        "Hapus parameter itu atau pakai nama terdekat yang disarankan.",
        "Remove the parameter or use the suggested name."
    );

    public static readonly ProblemType InvalidParameter = new(
        "invalid-parameter",
        400,
        "Nilai parameter tidak dapat diterima",
        "A parameter has a value that cannot be accepted",
        "Perbaiki nilai parameter yang disebut di errors.",
        "Correct the parameters named in errors."
    );

    public static readonly ProblemType InvalidHeader = new(
        "invalid-header",
        400,
        "Nilai header tidak dapat diterima",
        "A header has a value that cannot be accepted",
        "Perbaiki header yang disebut di errors.",
        "Correct the headers named in errors."
    );

    public static readonly ProblemType BadCursor = new(
        "bad-cursor",
        400,
        "Kursor tidak dikenal",
        "The cursor is not one of this server",
        "Ambil kursor dari page.nextCursor atau header Link; jangan membuat atau mengubahnya.",
        "Take cursors from page.nextCursor or the Link header; do not make or change them."
    );

    public static readonly ProblemType CursorMismatch = new(
        "cursor-mismatch",
        400,
        "Kursor dibuat untuk saringan atau urutan lain",
        "The cursor was made for other filters or another order",
        "Pakai kursor dengan parameter yang sama seperti saat menerimanya, atau mulai lagi dari halaman pertama.",
        "Use a cursor with the parameters it came with, or start again from the first page."
    );

    public static readonly ProblemType BadRequest = new(
        "bad-request",
        400,
        "Permintaan tidak dapat dibaca",
        "The request cannot be read",
        "Periksa alamat, header dan isi permintaan.",
        "Check address, headers and body."
    );

    public static readonly ProblemType TokenInAddress = new(
        "token-in-address",
        400,
        "Token tidak boleh ada di alamat",
        "A token may not be in the address",
        "Kirim token hanya di header Authorization: Bearer; alamat tersimpan di banyak log.",
        "Send tokens only in the header Authorization: Bearer; addresses end up in many logs."
    );

    public static readonly ProblemType InvalidToken = new(
        "invalid-token",
        401,
        "Token tidak berlaku",
        "The token is not accepted",
        "Minta token baru di /api/v1/auth/token; token berlaku 15 menit.",
        "Ask for a new token at /api/v1/auth/token; tokens are good for 15 minutes."
    );

    public static readonly ProblemType SignInRefused = new(
        "sign-in-refused",
        400,
        "Token tidak diberikan",
        "No token is given",
        "Periksa nama, kata sandi atau rahasia, dan kode autentikator; setelah beberapa kali gagal, tunggu lima menit.",
        "Check name, password or secret, and the authenticator's code; after several failures, wait five minutes."
    );

    public static readonly ProblemType ClientRefused = new(
        "client-refused",
        401,
        "Klien tidak dikenal atau rahasianya salah",
        "The client is unknown or its secret is wrong",
        "Periksa client id dan rahasianya; rahasia lama berakhir setelah diputar.",
        "Check client id and secret; an old secret ends after its rotation."
    );

    public static readonly ProblemType Unauthorized = new(
        "unauthorized",
        401,
        "Token diperlukan",
        "A token is needed",
        "Kirim header Authorization: Bearer dengan token yang berlaku.",
        "Send the header Authorization: Bearer with a valid token."
    );

    public static readonly ProblemType Forbidden = new(
        "forbidden",
        403,
        "Anda tidak berwenang melakukan ini",
        "You may not do this",
        "Minta peran yang sesuai kepada admin.",
        "Ask an administrator for a suitable role."
    );

    public static readonly ProblemType NotFound = new(
        "not-found",
        404,
        "Tidak ditemukan",
        "Not found",
        "Periksa alamat atau id.",
        "Check the address or the id."
    );

    public static readonly ProblemType MethodNotAllowed = new(
        "method-not-allowed",
        405,
        "Metode tidak didukung di alamat ini",
        "The method is not supported at this address",
        "Pakai salah satu metode di header Allow.",
        "Use one of the methods in the Allow header."
    );

    public static readonly ProblemType NotAcceptable = new(
        "not-acceptable",
        406,
        "Tidak ada bentuk jawaban yang diterima klien",
        "No representation that the client accepts",
        "Pakai salah satu jenis media di allowed pada header Accept.",
        "Use one of the media types in allowed in the Accept header."
    );

    public static readonly ProblemType IdempotencyInProgress = new(
        "idempotency-in-progress",
        409,
        "Permintaan dengan kunci ini masih diproses",
        "A request with this key is still running",
        "Tunggu sebentar, lalu ulangi permintaan yang sama.",
        "Wait a moment, then repeat the same request."
    );

    public static readonly ProblemType Conflict = new(
        "conflict",
        409,
        "Permintaan lain mendahului",
        "Another request came first",
        "Baca ulang keadaan terbaru, lalu coba lagi.",
        "Read the newest state, then try again."
    );

    public static readonly ProblemType Withdrawn = new(
        "withdrawn",
        410,
        "Data ini telah ditarik",
        "The record was withdrawn",
        "Hapus tautan ke data ini; alasannya ada di reason.",
        "Remove links to the record; reason says why."
    );

    public static readonly ProblemType PreconditionFailed = new(
        "precondition-failed",
        412,
        "Data telah diubah sejak Anda membacanya",
        "The record has been changed since you read it",
        "Baca ulang, gabungkan perubahan, lalu kirim dengan ETag terbaru.",
        "Read it again, merge the changes, and send them with the newest ETag."
    );

    public static readonly ProblemType TooLarge = new(
        "too-large",
        413,
        "Isi permintaan terlalu besar",
        "The body is too large",
        "Kirim dalam beberapa bagian.",
        "Send it in several parts."
    );

    public static readonly ProblemType UnsupportedMediaType = new(
        "unsupported-media-type",
        415,
        "Jenis media isi permintaan tidak didukung",
        "The media type of the body is not supported",
        "Pakai jenis media di header Accept-Post atau Accept-Patch.",
        "Use the media type in the Accept-Post or Accept-Patch header."
    );

    public static readonly ProblemType RangeNotSatisfiable = new(
        "range-not-satisfiable",
        416,
        "Rentang di luar isi berkas",
        "The range lies outside the content",
        "Pakai rentang di dalam ukuran berkas; ukurannya ada di header Content-Range.",
        "Use a range within the size of the file; the header Content-Range has the size."
    );

    public static readonly ProblemType ValidationFailed = new(
        "validation-failed",
        422,
        "Data tidak lolos validasi",
        "Some fields cannot be accepted",
        "Perbaiki semua kolom yang disebut di errors.",
        "Correct all fields named in errors."
    );

    public static readonly ProblemType IdempotencyKeyReused = new(
        "idempotency-key-reused",
        422,
        "Kunci ini sudah dipakai untuk permintaan lain",
        "The key was used for another request",
        "Buat kunci baru untuk setiap permintaan yang berbeda.",
        "Make a new key for each different request."
    );

    public static readonly ProblemType BulkRolledBack = new(
        "bulk-rolled-back",
        422,
        "Tidak ada yang disimpan karena sebagian operasi gagal",
        "Nothing was saved because some operations failed",
        "Perbaiki operasi yang disebut di items, atau kirim tanpa atomic.",
        "Correct the operations named in items, or send them without atomic."
    );

    public static readonly ProblemType PreconditionRequired = new(
        "precondition-required",
        428,
        "Header If-Match diperlukan",
        "The If-Match header is needed",
        "Kirim ETag dari pembacaan terakhir di header If-Match.",
        "Send the ETag of your last read in the If-Match header."
    );

    public static readonly ProblemType QuotaExceeded = new(
        "quota-exceeded",
        429,
        "Terlalu banyak permintaan",
        "Too many requests",
        "Tunggu selama Retry-After detik.",
        "Wait for Retry-After seconds."
    );

    public static readonly ProblemType ServerError = new(
        "server-error",
        500,
        "Terjadi kesalahan di server",
        "The server failed",
        "Coba lagi; bila berulang, laporkan traceId.",
        "Try again; if it happens again, report the traceId."
    );

    public static readonly ProblemType Unavailable = new(
        "unavailable",
        503,
        "Layanan sedang tidak tersedia",
        "The service is not available now",
        "Coba lagi setelah Retry-After detik.",
        "Try again after Retry-After seconds."
    );

    public static readonly ProblemType ScannerUnavailable = new(
        "scanner-unavailable",
        503,
        "Pemindai malware tidak menjawab",
        "The malware scanner does not answer",
        "Berkas tetap tersimpan dan belum selesai; kirim penyelesaian yang sama lagi setelah Retry-After detik.",
        "The bytes are kept and the upload is not completed; send the same completion again after Retry-After seconds."
    );

    public static readonly ProblemType FileStoreUnavailable = new(
        "file-store-unavailable",
        503,
        "Penyimpanan berkas tidak menjawab",
        "The store of files does not answer",
        "Coba lagi setelah Retry-After detik; baca received untuk tahu dari bita mana melanjutkan.",
        "Try again after Retry-After seconds; read received to learn from which byte to go on."
    );

    /// <summary>All problems, those of the domain's rules among them.</summary>
    public static IReadOnlyList<ProblemType> All { get; } =
    [.. typeof(Problems).GetFields().Select(field => field.GetValue(null)).OfType<ProblemType>(), .. RuleProblems.All];

    /// <summary>The problem of a bare status.</summary>
    public static ProblemType OfStatus(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => BadRequest,
            StatusCodes.Status401Unauthorized => Unauthorized,
            StatusCodes.Status422UnprocessableEntity => ValidationFailed,
            StatusCodes.Status409Conflict => Conflict,
            _ => All.FirstOrDefault(type => type.Status == status) ?? BadRequest,
        };
}
