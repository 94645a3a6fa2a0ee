namespace JippApi.Api.Pages.Rendering;

/// <summary>The part of a request that a page depends on: its address and the language of its reader.</summary>
/// <param name="Path">Path of the page, without the query.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="IsChosen">Whether the address names the language; links then keep it.</param>
internal sealed record PageRequest(string Path, string Language, bool IsChosen)
{
    private const string Parameter = "lang";

    public bool IsEnglish => Language == Http.Language.English;

    public static PageRequest Of(HttpRequest request)
    {
        var wish =
            (string?)request.Query[Parameter] is { } name && name is Http.Language.Indonesian or Http.Language.English
                ? request.Query[Parameter].ToString()
                : null;
        return new(request.Path.ToUriComponent(), wish ?? Http.Language.PreferredBy(request), wish is not null);
    }

    /// <summary>A text in the language of the page.</summary>
    public string Say(string indonesian, string english) => IsEnglish ? english : indonesian;

    /// <summary>The address of another page, in the language that the reader has chosen.</summary>
    public string To(string path) => IsChosen ? In(path, Language) : path;

    /// <summary>The address of a page in a language.</summary>
    public static string In(string path, string language)
    {
        var anchor = path.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? path[at..] : "";
        return $"{path[..^anchor.Length]}?{Parameter}={language}{anchor}";
    }
}
