namespace JippApi.Application.Articles;

/// <summary>The languages of articles: Indonesian, English and regional ones (ISO 639).</summary>
public static class ArticleLanguages
{
    public const string Indonesian = "id";

    /// <summary>
    /// Indonesian, English, Javanese, Sundanese, Acehnese, Balinese, Banjar, Batak Toba, Betawi, Buginese, Dayak Ngaju,
    /// Gorontalo, Lampung, Madurese, Makassar, Malay, Minangkabau, Sasak, and Papuan Malay.
    /// </summary>
    public static IReadOnlyList<string> Codes { get; } =
    [Indonesian, "en", "jv", "su", "ace", "ban", "bjn", "bbc", "bew", "bug", "nij", "gor", "ljp", "mad", "mak", "ms", "min", "sas", "pmy"];
}
