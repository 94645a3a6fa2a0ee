namespace JippApi.Api.Http;

/// <summary>The media types of the API.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Text = "text/plain; charset=utf-8";
    public const string Calendar = "text/calendar";
    public const string Csv = "text/csv";
    public const string NdJson = "application/x-ndjson";
    public const string JsonLd = "application/ld+json";
    public const string GeoJson = "application/geo+json";
    public const string Graphviz = "text/vnd.graphviz";
    public const string Svg = "image/svg+xml";
    public const string Atom = "application/atom+xml";
    public const string Bytes = "application/octet-stream";
    public const string Pdf = "application/pdf";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Problem = "application/problem+json";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Multipart = "multipart/form-data";
    public const string MergePatch = "application/merge-patch+json";
}
