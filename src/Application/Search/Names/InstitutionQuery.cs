using System.Linq.Expressions;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Search.Names;

/// <summary>
/// What people write to find an institution: words in any order, abbreviations and places. Each word must begin a word
/// of the institution, or be met by its full name or by the institution's region.
/// </summary>
public sealed class InstitutionQuery
{
    private const int MaxGroups = 12;
    private const int MaxPlaces = 4;
    private const int Whole = 0;
    private const int Beginning = 1;
    private const int InRegion = 2;
    private const int Within = 3;

    private readonly List<Group> groups = [];
    private readonly string name;
    private readonly bool isPlace;

    private InstitutionQuery(string text)
    {
        var words = InstitutionTerms.WordsOf(text);
        (name, isPlace) = (Institution.KeyOf(text, null).TrimEnd('|'), words.Count > 0);
        var at = 0;
        while (at < words.Count && groups.Count < MaxGroups)
        {
            var (term, place) = (InstitutionTerms.LongestAt(words, at), PlaceNames.LongestAt(words, at));
            if (place is not null && place.Length >= (term?.Written.Length ?? 0))
            {
                groups.Add(new([words[at..(at + place.Length)]], [.. place.Meanings.Select(meaning => meaning.Code).Take(MaxPlaces)]));
                at += place.Length;
                continue;
            }

            isPlace = false;
            string[] written = term?.Written ?? [words[at]];
            groups.Add(new(term is null || term.Full.SequenceEqual(written) ? [written] : [written, term.Full], []));
            at += written.Length;
        }
    }

    /// <summary>Whether the text contains nothing to search for.</summary>
    public bool IsEmpty => groups.Count == 0;

    /// <summary>Reads a user's text.</summary>
    public static InstitutionQuery Parse(string text) => new(text);

    /// <summary>Whether an institution is found.</summary>
    public Expression<Func<Institution, bool>> Matches()
    {
        var institution = Expression.Parameter(typeof(Institution), "i");
        var all = groups.Select(group => group.Matches(institution)).Aggregate(Expression.AndAlso);
        return Expression.Lambda<Func<Institution, bool>>(all, institution);
    }

    /// <summary>
    /// How well an institution matches; the lower, the better: its whole name, the beginning of its name, its own
    /// region, a region in the one named. A place alone means its government.
    /// </summary>
    public Expression<Func<Institution, int>> Rank()
    {
        var institution = Expression.Parameter(typeof(Institution), "i");
        var key = Expression.Property(institution, nameof(Institution.NaturalKey));
        Expression rank = Expression.Constant(Within);
        foreach (var place in groups.Where(group => group.Places.Count > 0))
            rank = Either(place.LiesExactlyIn(institution, nameof(Institution.RegionCode)), InRegion, rank);
        rank = Either(Starts(key, name), Beginning, rank);
        rank = Either(Starts(key, name + "|"), Whole, rank);
        if (isPlace)
            rank = Either(groups[0].LiesExactlyIn(institution, nameof(Institution.GovernmentOf)), Whole, rank);
        return Expression.Lambda<Func<Institution, int>>(rank, institution);
    }

    private static ConditionalExpression Either(Expression test, int rank, Expression otherwise) =>
        Expression.Condition(test, Expression.Constant(rank), otherwise);

    private static MethodCallExpression Starts(Expression text, string start) =>
        Expression.Call(text, nameof(string.StartsWith), null, Parameter(start));

    /// <summary>A value that becomes a parameter of the statement, because it is read from a field.</summary>
    private static MemberExpression Parameter(string value) => Expression.Field(Expression.Constant(new Value(value)), nameof(Value.Text));

    private sealed class Value(string text)
    {
        public readonly string Text = text;
    }

    /// <summary>One thing that the text asks for: words, or a place.</summary>
    private sealed record Group(IReadOnlyList<IReadOnlyList<string>> Alternatives, IReadOnlyList<string> Places)
    {
        public Expression Matches(ParameterExpression institution)
        {
            var words = Expression.Property(institution, nameof(Institution.Words));
            var written = Alternatives.Select(alternative =>
                alternative
                    .Select(Expression (word) => Expression.Call(words, nameof(string.Contains), null, Parameter($" {word}")))
                    .Aggregate(Expression.AndAlso)
            );
            var region = Expression.Property(institution, nameof(Institution.RegionCode));
            return written.Concat(Places.Select(Expression (code) => Starts(region, code))).Aggregate(Expression.OrElse);
        }

        public Expression LiesExactlyIn(ParameterExpression institution, string region) =>
            Places
                .Select(Expression (code) => Expression.Equal(Expression.Property(institution, region), Parameter(code)))
                .Aggregate(Expression.OrElse);
    }
}
