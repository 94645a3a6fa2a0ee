using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Innovations;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Competitions.Entries;

/// <summary>The caller's rights to the entries of an edition.</summary>
/// <param name="Entrant">Where they enter innovations.</param>
/// <param name="Own">The institutions that they speak for, if they enter for no others: everybody who has a part in the
/// edition; null for all others.</param>
/// <param name="Organises">Whether they organise the edition.</param>
/// <param name="Checks">Whether they work in its secretariat.</param>
/// <param name="PanelStages">The stages whose entries they read as members of the panel.</param>
internal sealed record EntryRights(Reach Entrant, Reach? Own, bool Organises, bool Checks, IReadOnlyList<string> PanelStages)
{
    /// <summary>Whether they see all entries that were submitted.</summary>
    public bool SeesAll => Organises || Checks;

    public static async Task<EntryRights> OfAsync(IAppDb db, ICurrentUser user, Competition competition, CancellationToken ct)
    {
        if (user.Caller is not { } caller)
            return new(Reach.None, null, false, false, []);
        var held = await CompetitionDuties.DutiesOfPersonsAsync(db, user, competition, ct);
        var duty = await CompetitionDuties.DutyOfAsync(db, user, competition, ct);
        var reach = caller.ReachOf(Permissions.EnterCompetitions);
        // Whoever judges learns nothing by a role in a region, of a list or in the nation, and neither when they have left
        if (held.Any(one => one.Judges))
            return new(
                Reach.None with
                {
                    Institutions = reach.Institutions,
                },
                caller.Own,
                false,
                false,
                duty == CompetitionDuty.Panel ? StagesOfPanel(competition) : []
            );
        var organises = await CompetitionDuties.IsOrganiserAsync(db, user, competition, ct);
        var hasPart = organises || held.Any(one => one.IsLiving) || CompetitionDuties.IsOverEdition(caller, competition);
        return new(reach, hasPart ? caller.Own : null, organises, duty == CompetitionDuty.Secretariat, []);
    }

    /// <summary>
    /// Filters the entries of the edition that the caller sees: the drafts of others are nobody's business.
    /// </summary>
    public IQueryable<CompetitionEntry> Visible(IQueryable<CompetitionEntry> entries, IAppDb db)
    {
        var own = Entered(entries, db);
        if (SeesAll)
            return entries.Where(e => e.SubmittedAt != null || own.Any(o => o.Id == e.Id));
        var stages = PanelStages;
        return stages.Count == 0
            ? own
            : entries.Where(e => own.Any(o => o.Id == e.Id) || (e.Status == EntryStatus.Submitted && stages.Contains(e.Stage!)));
    }

    /// <summary>
    /// Filters the entries that the caller enters: those of their institutions, and those of their lists.
    /// </summary>
    public IQueryable<CompetitionEntry> Entered(IQueryable<CompetitionEntry> entries, IAppDb db)
    {
        if (Entrant.IsEmpty)
            return entries.Where(e => false);
        if (Own is { } own)
        {
            var spokenFor = db.Institutions.Within(own, db);
            entries = entries.Where(e => spokenFor.Any(i => i.Id == e.InstitutionId));
        }

        if (Entrant.IsNationwide)
            return entries;
        var (institutions, records) = (db.Institutions.Within(Entrant, db), db.Innovations.Within(Entrant, db));
        return entries.Where(e => institutions.Any(i => i.Id == e.InstitutionId) || records.Any(r => r.Id == e.InnovationId));
    }

    /// <summary>Whether the caller may enter what an institution owns, where they enter at all.</summary>
    public async Task<bool> SpeakForAsync(InstitutionId institution, IAppDb db, CancellationToken ct) =>
        Own is not { } own || await own.CoversAsync(institution, db, ct);

    /// <summary>The panel reads what it meets about, unless the stage is blind.</summary>
    private static IReadOnlyList<string> StagesOfPanel(Competition competition) =>
        [
            .. competition
                .Rules.Stages.Where(stage => !stage.IsBlind && (stage.Kind == StageKind.Plenary || stage.Pool == EvaluatorPool.Panel))
                .Select(stage => stage.Code),
        ];
}
