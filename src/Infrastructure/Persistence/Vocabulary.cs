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
        var words = published
            .SelectMany(view => view.KeyTexts().Append(view.Content.Title).Append(view.Content.ShortName).Append(view.Content.Summary))
            .SelectMany(text => SearchWords.Of(text ?? ""))
            .Where(word => word.Length is > 2 and <= LongestWord && !word.Any(char.IsDigit))
            .Distinct()
            .ToList();
        if (words.Count == 0)
            return;

        var known = await db.KnownWords.Where(w => words.Contains(w.Word)).Select(w => w.Word).ToListAsync(ct);
        db.KnownWords.AddRange(words.Except(known).Select(word => new KnownWord { Word = word }));
    }
}
