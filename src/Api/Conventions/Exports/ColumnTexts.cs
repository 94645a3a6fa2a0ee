using JippApi.Api.Errors;
using JippApi.Api.Http;

namespace JippApi.Api.Conventions.Exports;

/// <summary>The texts of exports in both languages, read once from the data file beside this class.</summary>
internal static class ColumnTexts
{
    private static readonly Dictionary<string, (string Indonesian, string English)> All = TextFiles
        .Rows("column-texts.tsv")
        .ToDictionary(cells => cells[0], cells => (cells[1], cells[2]));

    /// <summary>The text of a column or of a line about the export.</summary>
    public static string Of(string key, string language)
    {
        var (indonesian, english) = All[key];
        return language == Language.English ? english : indonesian;
    }

    /// <summary>The half of a text "Indonesian — English" in one language.</summary>
    public static string Half(string text, string language)
    {
        var halves = text.Split(" — ", 2);
        return halves[language == Language.English ? ^1 : 0];
    }
}
