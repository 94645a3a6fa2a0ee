using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Remembers the words of published innovations, which are suggested for misspelt ones.</summary>
internal static class Vocabulary
{
    private const int LongestWord = 60;

    public static async Task LearnAsync(JippDb db, IEnumerable<InnovationView> published, CancellationToken ct)
    {
        Dictionary<string, Guid> from = [];
        foreach (var view in published)
        {
            foreach (var word in WordsOf(view))
                from.TryAdd(word, view.Innovation.Id.Value);
        }
        if (from.Count == 0)
            return;

        List<string> words = [.. from.Keys];
        var known = await db.KnownWords.Where(w => words.Contains(w.Word)).Select(w => w.Word).ToListAsync(ct);
        db.KnownWords.AddRange(words.Except(known).Select(word => new KnownWord { Word = word, LearnedFrom = from[word] }));
    }

    /// <summary>Returns the words of an innovation that are learned.</summary>
    public static IEnumerable<string> WordsOf(InnovationView view) =>
        view.KeyTexts()
            .Append(view.Content.Title)
            .Append(view.Content.ShortName)
            .Append(view.Content.Summary)
            .SelectMany(text => SearchWords.Of(text ?? ""))
            .Where(word => word.Length is > 2 and <= LongestWord && !word.Any(char.IsDigit))
            .Distinct();
}
