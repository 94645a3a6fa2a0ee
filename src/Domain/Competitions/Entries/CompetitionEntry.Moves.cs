using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Domain.Competitions.Entries;

/// <summary>The moves of an entry after it is drafted.</summary>
public sealed partial class CompetitionEntry
{
    /// <summary>Changes the proposal and where it competes, while it is a draft.</summary>
    public void Revise(
        Competition competition,
        EntryContent content,
        string group,
        string? category,
        string? theme,
        Actor by,
        DateTimeOffset at
    )
    {
        EntryRules.Editable.Require(Status == EntryStatus.Draft);
        CompetitionRules.TakesEntries.Require(competition.TakesEntriesAt(at));
        RequireKnown(competition.Rules, new(Cluster, group, category, theme));
        var known = competition.Rules.Sections.Select(section => section.Code).ToList();
        List<string> unknown =
        [
            .. content
                .Sections.Select(section => section.Code)
                .Union(content.Files.Select(file => file.Section).OfType<string>())
                .Except(known),
        ];
        var kinds = content.Files.Select(file => file.Kind).OfType<string>();
        List<string> faults =
        [
            .. unknown.Select(code => $"sections/{code}"),
            .. kinds.Except(competition.Rules.RequiredFiles.Select(paper => paper.Code)).Select(code => $"files/{code}"),
        ];
        EntryRules.KnownGroup.Require(faults.Count == 0, faults);

        Content = content with
        {
            Sections = [.. content.Sections.Where(section => section.Text.Length > 0).OrderBy(section => known.IndexOf(section.Code))],
        };
        (Group, Category, Theme) = (group, category, theme);
        RulesVersion = competition.RulesVersion;
        Team = [.. Team.Union(by.UserIds)];
        Raise(new CompetitionEntryRevised(Id, CompetitionId, at));
    }

    /// <summary>Hands it in; its text is fixed from then on.</summary>
    /// <param name="number">The number that the edition gives it.</param>
    /// <param name="rules">The rules of the edition.</param>
    /// <param name="rulesVersion">Their version.</param>
    /// <param name="barredNames">Names that its text must not have, because evaluators read it blind.</param>
    /// <param name="by">The person who hands it in.</param>
    /// <param name="at">The time.</param>
    public void Submit(int number, EditionRules rules, int rulesVersion, IReadOnlyList<string> barredNames, Actor by, DateTimeOffset at)
    {
        RequireMove(EntryStatus.Submitted);
        RequireKnown(rules, new(Cluster, Group, Category, Theme));
        EntryChecks.RequireComplete(rules, Group, Category, Content);
        EntryChecks.RequireWithinLimits(rules, Content);
        EntryChecks.RequireWithoutNames(Content, barredNames);

        (Status, Number, RulesVersion) = (EntryStatus.Submitted, number, rulesVersion);
        (SubmittedAt, SubmittedBy) = (at, by.UserId);
        Team = [.. Team.Union(by.UserIds)];
        Raise(new CompetitionEntrySubmitted(Id, CompetitionId, number, at));
    }

    /// <summary>Takes it back; scores given until then stay.</summary>
    public void Withdraw(string reason, DateTimeOffset at)
    {
        RequireMove(EntryStatus.Withdrawn);

        End(EntryStatus.Withdrawn, reason);
        Raise(new CompetitionEntryWithdrawn(Id, CompetitionId, reason, at));
    }

    /// <summary>Excludes it, with a reason.</summary>
    public void Disqualify(string reason, DateTimeOffset at)
    {
        RequireMove(EntryStatus.Disqualified);

        End(EntryStatus.Disqualified, reason);
        Raise(new CompetitionEntryDisqualified(Id, CompetitionId, reason, at));
    }

    /// <summary>
    /// Decides whether it passes the administrative selection; until the stage ends, that can be corrected.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="filesWithoutNames">The files that name neither a person nor the institution.</param>
    /// <param name="failed">The criteria that it does not meet.</param>
    /// <param name="running">The stage that runs now.</param>
    public void DecideAdministratively(
        AdministrativeDecision decision,
        IReadOnlyCollection<Guid> filesWithoutNames,
        IReadOnlyList<string> failed,
        EditionStage? running
    )
    {
        EntryRules.InAdministration.Require(
            Status == EntryStatus.Submitted && !IsOut && running is { Kind: StageKind.Administrative } && running.Code == Stage
        );
        EntryRules.FilesAttached.Require(filesWithoutNames.All(id => Content.Files.Any(file => file.FileId == id)));
        List<string> unnamed = [.. failed.Where(code => !decision.Reason.Contains(code, StringComparison.OrdinalIgnoreCase))];
        EntryRules.FailuresNamed.Require(!decision.Passes || unnamed.Count == 0, unnamed);

        Administrative = decision;
        Content = Content with
        {
            Files = [.. Content.Files.Select(file => file with { IsWithoutNames = filesWithoutNames.Contains(file.FileId) })],
        };
        Raise(new CompetitionEntryChecked(Id, CompetitionId, decision.At));
    }

    /// <summary>Records that a stage began or ended, whether or not it takes part in it.</summary>
    public void Pass()
    {
        EntryRules.InStage.Require(Status == EntryStatus.Submitted);

        StagesPassed++;
    }

    /// <summary>Records that it takes part in a stage.</summary>
    public void Reach(string stage)
    {
        EntryRules.InStage.Require(Status == EntryStatus.Submitted && !IsOut);

        Stage = stage;
    }

    /// <summary>Records that it does not go on from a stage.</summary>
    public void FallOut(string stage)
    {
        EntryRules.InStage.Require(Stage == stage);

        IsOut = true;
    }

    /// <summary>Records that it goes on from a stage after all, or no longer, because an appeal was decided.</summary>
    public void Settle(string stage, bool goesOn)
    {
        EntryRules.InStage.Require(Stage == stage);

        IsOut = !goesOn;
    }

    /// <summary>Returns the rule that forbids a requested transition, or null when it is allowed.</summary>
    public Rule? BlockingRule(EntryStatus to) =>
        to switch
        {
            EntryStatus.Submitted when Status == EntryStatus.Draft => null,
            EntryStatus.Withdrawn when IsOpen => null,
            EntryStatus.Disqualified when Status == EntryStatus.Submitted => null,
            _ => EntryRules.TransitionAllowed,
        };

    /// <summary>Refuses a transition that its status does not allow.</summary>
    public void RequireMove(EntryStatus to)
    {
        if (BlockingRule(to) is { } rule)
            throw rule.Broken([
                .. Enum.GetValues<EntryStatus>().Where(other => BlockingRule(other) is null).Select(other => other.ToString()),
            ]);
    }

    private void End(EntryStatus status, string reason) => (Status, StatusReason, OpenKey) = (status, reason, null);
}
