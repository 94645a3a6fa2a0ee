using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Tests.Common;
using JippApi.Domain.Tests.Innovations;
using static JippApi.Domain.Tests.Competitions.EntrySample;

namespace JippApi.Domain.Tests.Competitions;

public class CompetitionEntryTests
{
    private static readonly Guid File = Guid.CreateVersion7();

    [Fact]
    public void It_is_made_from_the_present_revision_with_its_texts()
    {
        var entry = Drafted(Edition());

        entry.Content.Sections.ShouldBe([
            new EntrySection("RINGKASAN", "Bidan menyapa ibu hamil tiap pekan."),
            new EntrySection("DAMPAK", "Turun separuh."),
        ]);
        (entry.Revision, entry.Title, entry.Status, entry.Number).ShouldBe((1, "Sapa Ibu Hamil", EntryStatus.Draft, null));
        entry.OpenKey.ShouldBe(entry.InnovationId.Value);
        entry.Team.ShouldBe(Team.UserIds);
    }

    [Fact]
    public void Only_a_published_record_enters_an_edition_that_takes_entries()
    {
        ShouldBreak(InnovationRules.PublishedOnly, () => Draft(Edition(), Sample.Draft(), Now));
        ShouldBreak(CompetitionRules.TakesEntries, () => Draft(Edition(), Sample.Published(), Until.AddMilliseconds(1)));
        Should.NotThrow(() => Draft(Edition(), Sample.Published(), Until));
    }

    [Theory]
    [InlineData("TANPA", "KESEHATAN", null, "group")]
    [InlineData("UMUM", "TANPA", null, "category")]
    [InlineData("UMUM", "KESEHATAN", "TANPA", "theme")]
    public void Its_classification_is_one_of_the_edition(string group, string category, string? theme, string unknown)
    {
        var edition = Edition();

        Breaking(
                EntryRules.KnownGroup,
                () =>
                    CompetitionEntry.Draft(
                        edition,
                        Sample.Published(),
                        new(InstitutionId.New(), InstitutionId.New(), null),
                        new("KABUPATEN", group, category, theme),
                        Team,
                        Now
                    )
            )
            .ShouldBe([unknown]);
    }

    [Fact]
    public void A_revision_replaces_the_content_in_the_order_of_the_edition_and_empty_sections_go()
    {
        var (edition, other) = (Edition(), new Actor(new("rekan")));
        var entry = Drafted(edition);

        entry.Revise(
            edition,
            entry.Content with
            {
                Sections = [new("LAIN", "Lainnya"), new("DAMPAK", ""), new("RINGKASAN", "Singkat")],
            },
            "UMUM",
            "KESEHATAN",
            "INKLUSIF",
            other,
            Now
        );

        entry.Content.Sections.Select(section => section.Code).ShouldBe(["RINGKASAN", "LAIN"]);
        entry.Theme.ShouldBe("INKLUSIF");
        entry.IsOf(other).ShouldBeTrue();
        Breaking(EntryRules.KnownGroup, () => Revise(edition, entry, new("TANPA", "x"))).ShouldBe(["sections/TANPA"]);
    }

    [Fact]
    public void Submitting_gives_the_number_and_fixes_the_text()
    {
        var edition = Edition();
        var entry = Submitted(edition);

        (entry.Status, entry.Number, entry.SubmittedAt, entry.SubmittedBy).ShouldBe(
            (EntryStatus.Submitted, 1, (DateTimeOffset?)Now, (UserId?)Team.UserId)
        );
        ShouldBreak(EntryRules.Editable, () => Revise(edition, entry, new("LAIN", "x")));
        ShouldBreak(EntryRules.TransitionAllowed, () => Submit(edition, entry));
    }

    [Fact]
    public void What_is_required_must_be_there()
    {
        var edition = Edition();
        var (entry, replica) = (Drafted(edition, category: null), Drafted(edition, "REPLIKASI"));
        Revise(edition, entry, new("DAMPAK", ""));

        Breaking(EntryRules.SectionsPresent, () => Submit(edition, entry)).ShouldBe(["sections/DAMPAK", "category"]);
        Breaking(EntryRules.SectionsPresent, () => Submit(edition, replica)).ShouldBe(["inspiredBy", "inspirationReason"]);
    }

    [Fact]
    public void Word_limits_count_at_submission()
    {
        var edition = Edition();
        var entry = Drafted(edition);
        Revise(edition, entry, new("RINGKASAN", "satu dua tiga empat lima enam tujuh"));

        Breaking(EntryRules.WithinWordLimits, () => Submit(edition, entry)).ShouldBe(["sections/RINGKASAN"]);
        Revise(edition, entry, new("RINGKASAN", "satu, dua – tiga; empat lima enam!"));
        Should.NotThrow(() => Submit(edition, entry));
    }

    [Fact]
    public void A_blind_text_has_none_of_the_names()
    {
        var edition = Edition();
        var entry = Drafted(edition);
        Revise(edition, entry, new("LAIN", "Di Kabupaten **Sam**bas kami mulai."));

        Breaking(
                EntryRules.WithoutNames,
                () => entry.Submit(1, edition.Rules, edition.RulesVersion, ["Kabupaten Sambas", "Ana Ruiz"], Team, Now)
            )
            .ShouldBe(["sections/LAIN"]);
    }

    [Fact]
    public void Withdrawing_frees_the_innovation_and_keeps_the_number()
    {
        var entry = Submitted(Edition());

        entry.Withdraw("Program berubah", Now);

        (entry.Status, entry.StatusReason, entry.OpenKey, entry.Number).ShouldBe((EntryStatus.Withdrawn, "Program berubah", null, 1));
        ShouldBreak(EntryRules.TransitionAllowed, () => entry.Disqualify("Terlambat", Now));
        ShouldBreak(EntryRules.TransitionAllowed, () => entry.Withdraw("Lagi", Now));
    }

    [Fact]
    public void Only_a_submitted_entry_is_disqualified() =>
        ShouldBreak(EntryRules.TransitionAllowed, () => Drafted(Edition()).Disqualify("Palsu", Now));

    [Fact]
    public void The_secretariat_decides_while_the_stage_runs_and_marks_files()
    {
        var (competition, entry) = InAdministration();

        Decide(competition, entry, passes: true, "Lengkap");
        entry.Administrative!.Passes.ShouldBeTrue();
        Decide(competition, entry, passes: false, "Ternyata tidak");
        entry.Administrative!.Passes.ShouldBeFalse("until the stage ends, a decision can be corrected");
        ShouldBreak(EntryRules.FilesAttached, () => Decide(competition, entry, true, "Lengkap", File));

        competition.CloseStage("ADMINISTRASI", Until.AddDays(1));
        ShouldBreak(EntryRules.InAdministration, () => Decide(competition, entry, true, "Lengkap"));
    }

    [Fact]
    public void Whoever_lets_pass_despite_a_failed_criterion_names_it()
    {
        var (competition, entry) = InAdministration();

        Breaking(EntryRules.FailuresNamed, () => Decide(competition, entry, true, "Boleh saja", failed: ["MINIMUM_AGE"]))
            .ShouldBe(["MINIMUM_AGE"]);
        Decide(competition, entry, false, "Terlalu muda", failed: ["MINIMUM_AGE"]);
        Decide(competition, entry, true, "minimum_age: dibuktikan dengan SK 2028", failed: ["MINIMUM_AGE"]);
    }

    [Fact]
    public void It_goes_through_the_stages_until_it_falls_out_and_an_appeal_can_bring_it_back()
    {
        var (_, entry) = InAdministration();

        ShouldBreak(EntryRules.InStage, () => entry.FallOut("PROPOSAL"));
        entry.FallOut("ADMINISTRASI");
        ShouldBreak(EntryRules.InStage, () => entry.Reach("PROPOSAL"));
        entry.Settle("ADMINISTRASI", goesOn: true);
        entry.Reach("PROPOSAL");

        (entry.Stage, entry.IsOut).ShouldBe(("PROPOSAL", false));
    }

    private static void Draft(Competition competition, Innovation record, DateTimeOffset at) =>
        CompetitionEntry.Draft(
            competition,
            record,
            new(InstitutionId.New(), InstitutionId.New(), null),
            new("KABUPATEN", "UMUM", null, null),
            Team,
            at
        );

    /// <summary>Replaces one section.</summary>
    private static void Revise(Competition edition, CompetitionEntry entry, EntrySection section)
    {
        var others = entry.Content.Sections.Where(other => other.Code != section.Code);
        entry.Revise(edition, entry.Content with { Sections = [.. others, section] }, entry.Group, entry.Category, null, Team, Now);
    }

    private static void Submit(Competition edition, CompetitionEntry entry) =>
        entry.Submit(edition.NumberAfter(0, Now), edition.Rules, edition.RulesVersion, [], Team, Now);

    private static void Decide(
        Competition competition,
        CompetitionEntry entry,
        bool passes,
        string reason,
        Guid? withoutNames = null,
        IReadOnlyList<string>? failed = null
    ) =>
        entry.DecideAdministratively(
            new(passes, reason, new("sekretariat"), null, Until),
            withoutNames is { } file ? [file] : [],
            failed ?? [],
            competition.Running
        );

    private static void ShouldBreak(Rule rule, Action action) => action.ShouldBreak(rule);

    private static IReadOnlyList<string> Breaking(Rule rule, Action action) => action.ShouldBreak(rule).Details;
}
