using System.Globalization;
using JippApi.Application.CodeMappings;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Statements;

/// <summary>A row while it is read: its texts by what they state, and what was found wrong.</summary>
internal sealed class RowReading
{
    private readonly Dictionary<StatedMember, List<(string Column, string Text)>> texts = [];

    public RowReading(IReadOnlyList<ColumnUse> columns, SourceRow row)
    {
        Row = row;
        Issues.AddRange(row.Issues);
        var formulas = row.Issues.Where(issue => issue.Code == RowIssues.FormulaWithoutValue).Select(issue => issue.Column).ToHashSet();
        for (var place = 0; place < columns.Count && place < row.Cells.Count; place++)
        {
            if (!Columns.TryGetValue(columns[place].Member, out _))
                Columns[columns[place].Member] = columns[place].Column;
            if (columns[place].Member == StatedMember.None || formulas.Contains(columns[place].Column))
                continue;
            if (CleanText.Of(row.Cells[place]) is not { } text || Blank.Is(text))
                continue;
            if (!texts.TryGetValue(columns[place].Member, out var stated))
                texts[columns[place].Member] = stated = [];
            stated.Add((columns[place].Column, text));
            Columns[columns[place].Member] = stated[0].Column;
        }
    }

    public SourceRow Row { get; }

    /// <summary>The column that states a member, for what is wrong with it.</summary>
    public Dictionary<StatedMember, string> Columns { get; } = [];

    public List<RowIssue> Issues { get; } = [];

    public List<UnmappedValue> Unmapped { get; } = [];

    /// <summary>The code of the region that the row names.</summary>
    public string? RegionCode { get; set; }

    /// <summary>The texts of a member, each with its column.</summary>
    public IReadOnlyList<(string Column, string Text)> All(StatedMember member) => texts.GetValueOrDefault(member, []);

    /// <summary>The text of a member in one line.</summary>
    public string? Line(StatedMember member) => All(member) is [var (_, text), ..] ? CleanText.LineOf(text) : null;

    /// <summary>The texts of a member, one below the other.</summary>
    public string? Text(StatedMember member) =>
        All(member) is { Count: > 0 } all ? string.Join("\n\n", all.Select(stated => stated.Text).Distinct()) : null;

    /// <summary>The items of a member that is a list; null when it states none.</summary>
    public IReadOnlyList<string>? Items(StatedMember member, Func<string, IReadOnlyList<string>> divide) =>
        All(member).SelectMany(stated => divide(stated.Text)).Distinct().ToList() is { Count: > 0 } items ? items : null;

    public void Warn(string code, string? column, string? detail) =>
        Issues.Add(new(code, IssueSeverity.Warning, column, detail is null ? null : Cut(detail)));

    public void Refuse(string code, string? column, string? detail) => Issues.Add(new(code, IssueSeverity.Error, column, detail));

    /// <summary>Keeps a value without a counterpart.</summary>
    public void Keep(string set, string value, string column, string issue = RowIssues.UnmappedValue)
    {
        var kept = Cut(value);
        if (Unmapped.Contains(new(set, kept)))
            return;
        Unmapped.Add(new(set, kept));
        Warn(issue, column, kept);
    }

    /// <summary>Returns our code of a value; one without is kept.</summary>
    public string? CodeOf(CodeBook book, string set, StatedMember member)
    {
        if (Line(member) is not { } value)
            return null;
        var code = book.CodeOf(set, value);
        if (code is null && !book.HasNoCounterpart(set, value))
            Keep(set, value, Columns[member]);
        return code;
    }

    /// <summary>The year in which the innovation started.</summary>
    public int? Year()
    {
        if (Line(StatedMember.Year) is not { } text)
            return null;
        var year = YearText.Of(text);
        if (year is null)
            Warn(RowIssues.NotAYear, Columns[StatedMember.Year], text);
        return year;
    }

    /// <summary>The list or edition; one with an impossible year is left out.</summary>
    public string? Label(InnovationSource source, int lastYear)
    {
        if (Line(StatedMember.Label) is not { } text)
            return null;
        var column = Columns[StatedMember.Label];
        var (label, issue) = LabelText.Of(text, column, source, lastYear);
        if (issue is not null)
            Warn(issue, column, issue == RowIssues.OutOfRange ? $"{text}, {InnovationContent.FirstYear}–{lastYear}" : text);
        return label;
    }

    /// <summary>
    /// Web addresses and citations; an address that a browser would run or open otherwise is left out.
    /// </summary>
    public IReadOnlyList<string>? References()
    {
        List<string> allowed = [];
        foreach (var (column, text) in All(StatedMember.References))
        {
            foreach (var reference in TextLists.References(text).Except(allowed))
                if (WebReference.IsAllowed(reference))
                    allowed.Add(reference);
                else
                    Warn(RowIssues.NotAWebAddress, column, reference);
        }
        return allowed.Count > 0 ? allowed : null;
    }

    /// <summary>The goals served, by number or name.</summary>
    public IReadOnlyList<int>? Sdgs(CodeBook book)
    {
        SortedSet<int> goals = [];
        foreach (var (column, text) in All(StatedMember.Sdgs))
        {
            foreach (var part in book.CodeOf(MappedSets.Sdgs, text) is null ? GoalsIn(text, book) : [text])
                if (book.CodeOf(MappedSets.Sdgs, part) is { } code)
                    goals.Add(int.Parse(code, CultureInfo.InvariantCulture));
                else if (!book.HasNoCounterpart(MappedSets.Sdgs, part))
                    Keep(MappedSets.Sdgs, part, column);
        }
        return goals.Count > 0 ? [.. goals] : null;
    }

    /// <summary>Awards; of an unknown wording a remark remains, and the value waits for a mapping.</summary>
    public (IReadOnlyList<Award>? Awards, IReadOnlyList<string> Remarks) Awards(CodeBook book, InnovationSource source)
    {
        List<Award> awards = [];
        List<string> remarks = [];
        foreach (var (column, text) in All(StatedMember.Awards))
        {
            foreach (var part in TextLists.Remarks(text))
                if (AwardWordings.Read(part, source) is { } award)
                    awards.Add(award);
                else if (MappedAward(book, part) is { } mapped)
                    awards.Add(mapped);
                else
                {
                    remarks.Add(part);
                    if (!AwardWordings.IsRemark(part) && !book.HasNoCounterpart(MappedSets.AwardNames, part))
                        Keep(MappedSets.AwardNames, part, column);
                }
        }

        return (awards.Count > 0 ? [.. awards.Distinct()] : null, remarks);
    }

    private static string Cut(string text) => text.Length > CodeMapping.ValueMaxLength ? text[..CodeMapping.ValueMaxLength] : text;

    private static Award? MappedAward(CodeBook book, string text) =>
        book.CodeOf(MappedSets.AwardNames, text)?.Split('/') is [var competition, var tier]
            ? new(competition, YearText.Of(text), tier, text)
            : null;

    /// <summary>Numbers may stand between commas; names have commas of their own.</summary>
    private static IEnumerable<string> GoalsIn(string text, CodeBook book) =>
        TextLists
            .Parts(text)
            .SelectMany(part =>
                book.CodeOf(MappedSets.Sdgs, part) is null
                && part.Split([',', '/', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    is { Length: > 1 } numbers
                && Array.TrueForAll(numbers, number => book.CodeOf(MappedSets.Sdgs, number) is not null)
                    ? numbers
                    : [part]
            );
}
