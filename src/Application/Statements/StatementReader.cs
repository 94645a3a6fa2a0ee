using FluentValidation;
using JippApi.Application.CodeMappings;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Places;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Regions;

namespace JippApi.Application.Statements;

/// <summary>Reads rows of source lists in the terms of the directory.</summary>
internal sealed class StatementReader(IAppDb db, IValidator<InnovationInput> validator, TimeProvider clock)
{
    /// <summary>The members of a statement by what states them, to name the column of what is wrong.</summary>
    private static readonly Dictionary<string, StatedMember> Members = Enum.GetValues<StatedMember>()
        .ToDictionary(member => member.ToString(), member => member, StringComparer.Ordinal);

    /// <summary>The levels of regional governments, as the lists name them.</summary>
    private static readonly Dictionary<string, RegionKind> LevelNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PROVINSI"] = RegionKind.Province,
        ["KABUPATEN"] = RegionKind.Regency,
        ["KOTA"] = RegionKind.City,
    };

    /// <summary>Reads rows, in their order.</summary>
    /// <param name="source">The list.</param>
    /// <param name="columns">The columns of the rows, and what each states.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="ct">Cancels the work.</param>
    public async Task<IReadOnlyList<ReadRow>> ReadAsync(
        InnovationSource source,
        IReadOnlyList<ColumnUse> columns,
        IReadOnlyList<SourceRow> rows,
        CancellationToken ct
    )
    {
        var book = await CodeBook.ForAsync(db, source, Wib.DayOf(clock.GetUtcNow()), ct);
        List<RowReading> readings = [.. rows.Select(row => new RowReading(columns, row))];
        foreach (var reading in readings)
            reading.RegionCode = RegionOf(reading, book);
        var institutions = await StatedInstitutions.ForAsync(
            db,
            book,
            [.. readings.Select(r => (r.Line(StatedMember.Institution), r.Line(StatedMember.Unit), r.RegionCode))],
            ct
        );
        return readings.ConvertAll(reading => Read(reading, source, book, institutions));
    }

    private ReadRow Read(RowReading reading, InnovationSource source, CodeBook book, StatedInstitutions institutions)
    {
        var (awards, remarks) = reading.Awards(book, source);
        var sector = reading.CodeOf(book, MappedSets.Sectors, StatedMember.Sector);
        var kind = reading.CodeOf(book, MappedSets.InnovationKinds, StatedMember.Kind);
        _ = reading.CodeOf(book, MappedSets.Stages, StatedMember.Stage);
        List<string> notes = [.. (reading.Items(StatedMember.Notes, TextLists.Remarks) ?? []).Concat(remarks).Distinct()];
        var (title, shortName) = NamesOf(reading);
        var statement = new SourceStatement
        {
            Title = title,
            ShortName = shortName,
            Summary = reading.Text(StatedMember.Summary),
            OwnerInstitutionId = OwnerOf(reading, institutions),
            Owner = reading.Line(StatedMember.Unit) ?? reading.Line(StatedMember.Institution),
            RegionCode = reading.RegionCode,
            Year = reading.Year(),
            Sector = sector is null ? null : Code.Parse<Sector>(sector),
            Sdgs = reading.Sdgs(book),
            Kind = kind is null ? null : Code.Parse<InnovationKind>(kind),
            Tags = reading.Items(StatedMember.Tags, TextLists.Tags),
            Sections = SectionsOf(reading),
            Innovators = reading.Items(StatedMember.Innovators, TextLists.Names),
            References = reading.References(),
            Awards = awards,
            Notes = notes.Count > 0 ? notes : null,
            Label = reading.Label(source, InnovationContent.LastYearAt(clock.GetUtcNow())),
        };
        var key = KeyOf(reading);
        Check(reading, source, key, statement);
        var isRefused = reading.Issues.Exists(issue => issue.Severity == IssueSeverity.Error);
        return new(key, isRefused ? null : statement, reading.Issues, reading.Unmapped);
    }

    /// <summary>Everything that the directory would refuse is reported with its column.</summary>
    private void Check(RowReading reading, InnovationSource source, string? key, SourceStatement statement)
    {
        if (key is null && statement.Title is not null)
            reading.Refuse(RowIssues.NoKey, null, null);
        var input = new InnovationInput
        {
            Title = statement.Title,
            ShortName = statement.ShortName,
            Summary = statement.Summary,
            RegionCode = statement.RegionCode,
            Year = statement.Year,
            Sdgs = statement.Sdgs,
            Tags = statement.Tags,
            Sections = statement.Sections,
            Innovators = statement.Innovators,
            References = statement.References,
            Awards = statement.Awards,
            Notes = statement.Notes,
            Sources = [new(source, key, statement.Label)],
        };
        foreach (var failure in validator.Validate(input).Errors)
            reading.Refuse(failure.ErrorCode, ColumnOf(reading, failure.PropertyName), failure.CustomState?.ToString());
    }

    /// <summary>The column of a member such as <c>Sections.Problem</c> or <c>Innovators[2]</c>.</summary>
    private static string? ColumnOf(RowReading reading, string member)
    {
        var name = member.StartsWith("Sources", StringComparison.Ordinal)
            ? member[(member.LastIndexOf('.') + 1)..]
            : member.Split('[', 2)[0];
        name = name.StartsWith("Sections.", StringComparison.Ordinal) ? name["Sections.".Length..] : name.Split('.', 2)[0];
        return Members.TryGetValue(name, out var stated) ? reading.Columns.GetValueOrDefault(stated) : null;
    }

    /// <summary>
    /// The title and the short name; a short name within the title counts unless the row gives one by itself.
    /// </summary>
    private static (string? Title, string? ShortName) NamesOf(RowReading reading)
    {
        var (title, shortName) = (reading.Line(StatedMember.Title), reading.Line(StatedMember.ShortName));
        if (title is not null && shortName is null)
            (title, shortName) = StatedTitle.Apart(title);
        return (title, shortName);
    }

    private static string? KeyOf(RowReading reading) =>
        reading.Line(StatedMember.SourceRecordId)
        ?? (
            reading.Line(StatedMember.Title) is not { } title
                ? null
                : DerivedKey.Of(
                    title,
                    reading.Line(StatedMember.Institution) ?? reading.Line(StatedMember.Unit),
                    string.Join('|', reading.All(StatedMember.Region).Select(region => region.Text))
                )
        );

    private static string? RegionOf(RowReading reading, CodeBook book)
    {
        var stated = reading.All(StatedMember.Region).Where(region => !RegionText.IsCountry(region.Text)).ToList();
        if (stated.Count == 0)
            return reading.Line(StatedMember.Institution) is { } government ? RegionText.GovernmentIn(government).Code : null;

        var text = string.Join(", ", stated.Select(region => CleanText.LineOf(region.Text)));
        if (book.CodeOf(MappedSets.Regions, text) is { } mapped)
            return mapped;
        var found = RegionText.Of([.. stated.Select(region => region.Text)]);
        if (found.Code is null && !book.HasNoCounterpart(MappedSets.Regions, text))
            reading.Keep(
                MappedSets.Regions,
                text,
                stated[0].Column,
                found.IsAmbiguous ? RowIssues.AmbiguousRegion : RowIssues.UnknownRegion
            );
        return found.Code;
    }

    /// <summary>The unit if it is known, else the institution; a unit that is unknown waits for a mapping.</summary>
    private static Guid? OwnerOf(RowReading reading, StatedInstitutions institutions)
    {
        var (institution, unit) = (reading.Line(StatedMember.Institution), reading.Line(StatedMember.Unit));
        var region = reading.RegionCode ?? (institution is null ? null : RegionText.GovernmentIn(institution).Code);
        if (unit is not null && unit != institution && Found(StatedMember.Unit, unit, institution) is { } found)
            return found;
        return institution is null ? null : Found(StatedMember.Institution, institution, null) ?? GovernmentOf(reading, institutions);

        Guid? Found(StatedMember member, string name, string? within)
        {
            var (id, isAmbiguous) = institutions.Find(name, region, within);
            if (id is null)
                reading.Keep(
                    MappedSets.Institutions,
                    StatedInstitutions.Named(name, within),
                    reading.Columns[member],
                    isAmbiguous ? RowIssues.AmbiguousInstitution : RowIssues.UnknownInstitution
                );
            return id;
        }
    }

    /// <summary>
    /// The government of the region, if the row says that the institution is one of that level. Its unit waits for a
    /// mapping.
    /// </summary>
    private static Guid? GovernmentOf(RowReading reading, StatedInstitutions institutions) =>
        reading.RegionCode is { } region
        && reading.Line(StatedMember.InstitutionKind) is { } level
        && OfficialRegions.Find(region) is { } official
        && LevelNames.TryGetValue(level.Trim(), out var kind)
        && official.Kind == kind
            ? institutions.GovernmentOf(region)
            : null;

    private static Sections? SectionsOf(RowReading reading)
    {
        var sections = new Sections(
            reading.Text(StatedMember.Problem),
            reading.Text(StatedMember.Objective),
            reading.Text(StatedMember.Novelty),
            reading.Text(StatedMember.HowItWorks),
            reading.Text(StatedMember.Results),
            reading.Text(StatedMember.AdoptionPrerequisites),
            reading.Text(StatedMember.Resources),
            reading.Text(StatedMember.Sustainability)
        );
        return sections == new Sections() ? null : sections;
    }
}
