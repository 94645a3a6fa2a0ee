using System.Text.Json;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>Part of an innovation that somebody has typed so far.</summary>
[CheckedBy(typeof(CheckDuplicates))]
public sealed record DuplicateCheckInput
{
    /// <summary>Full title.</summary>
    public string? Title { get; init; }

    /// <summary>Acronym or popular name.</summary>
    public string? ShortName { get; init; }

    /// <summary>What the innovation does, in a few sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>Id of the institution that owns the innovation.</summary>
    public Guid? OwnerInstitutionId { get; init; }

    /// <summary>Kemendagri code of the region in which the innovation runs.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Year in which the innovation started.</summary>
    public int? Year { get; init; }

    /// <summary>Main sector (<i>urusan</i>).</summary>
    public Sector? Sector { get; init; }
}

/// <summary>Finds published innovations that seem to be the one being typed. Nothing is written.</summary>
public sealed record CheckDuplicates(DuplicateCheckInput Input) : IRequest<DuplicateFindings>;

internal sealed class CheckDuplicatesValidator : AbstractValidator<CheckDuplicates>
{
    public CheckDuplicatesValidator()
    {
        RuleFor(command => command.Input.Title).Required().MaxLength(InnovationContent.TitleMaxLength);
        RuleFor(command => command.Input.ShortName).MaxLength(InnovationContent.ShortNameMaxLength);
        RuleFor(command => command.Input.Summary).MaxLength(InnovationContent.SummaryMaxLength);
        RuleFor(command => command.Input.RegionCode).RegionCode();
        RuleFor(command => command.Input.Year).Within(InnovationContent.FirstYear, LastYear);
    }

    private const int LastYear = 2_100;
}

internal sealed class CheckDuplicatesHandler(IAppDb db, DuplicateMatcher matcher) : IRequestHandler<CheckDuplicates, DuplicateFindings>
{
    public async Task<DuplicateFindings> Handle(CheckDuplicates command, CancellationToken ct)
    {
        var input = command.Input;
        var stated = new SourceStatement
        {
            Title = input.Title,
            ShortName = input.ShortName,
            Summary = input.Summary,
            OwnerInstitutionId = input.OwnerInstitutionId,
            RegionCode = input.RegionCode,
            Year = input.Year,
            Sector = input.Sector,
        };
        var matches = await matcher.FindAsync(null, [stated], ct);
        List<Guid> ids = [.. matches.Select(match => match.InnovationId.Value)];
        var cards = await db.Directory.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Card, ct);
        return new([
            .. matches
                .Where(match => cards.ContainsKey(match.InnovationId.Value))
                .Select(match => new DuplicateFinding(
                    match.Score,
                    match.Band,
                    match.IsReplica,
                    match.Reasons,
                    JsonSerializer.Deserialize(cards[match.InnovationId.Value], InnovationJson.Readable.InnovationCard)!
                )),
        ]);
    }
}
