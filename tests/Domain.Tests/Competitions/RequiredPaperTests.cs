using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Competitions.EntrySample;

namespace JippApi.Domain.Tests.Competitions;

/// <summary>Editions can ask for papers and a video, without which nothing is handed in.</summary>
public class RequiredPaperTests
{
    private const string Willingness = "SURAT_REPLIKASI";
    private const string Decree = "SK_PENGGAGAS";

    private static readonly EditionRules Asking = Rules() with
    {
        NeedsVideo = true,
        RequiredFiles = [new(Willingness, "Surat kesediaan direplikasi"), new(Decree, "Keputusan tentang penggagas")],
    };

    [Fact]
    public void What_is_missing_is_named()
    {
        var edition = Edition(Asking);
        var entry = Drafted(edition);
        Revise(edition, entry, entry.Content with { Files = [FileOf(Willingness), FileOf(null)] });

        Missing(() => Submit(edition, entry), EntryRules.SectionsPresent).ShouldBe([$"files/{Decree}", "videoUrl"]);

        Revise(
            edition,
            entry,
            entry.Content with
            {
                Files = [FileOf(Willingness), FileOf(Decree)],
                VideoUrl = "https://www.youtube.com/watch?v=jipp",
            }
        );
        Should.NotThrow(() => Submit(edition, entry));
    }

    [Fact]
    public void A_file_is_a_paper_that_the_edition_asks_for()
    {
        var edition = Edition(Asking);
        var entry = Drafted(edition);

        Missing(() => Revise(edition, entry, entry.Content with { Files = [FileOf("LAIN")] }), EntryRules.KnownGroup)
            .ShouldBe(["files/LAIN"]);
    }

    private static EntryFile FileOf(string? kind) => new(Guid.CreateVersion7(), "berkas.pdf", null, Kind: kind);

    private static void Revise(Competition edition, CompetitionEntry entry, EntryContent content) =>
        entry.Revise(edition, content, entry.Group, entry.Category, null, Team, Now);

    private static void Submit(Competition edition, CompetitionEntry entry) =>
        entry.Submit(edition.NumberAfter(0, Now), edition.Rules, edition.RulesVersion, [], Team, Now);

    private static IReadOnlyList<string> Missing(Action action, Rule rule) => action.ShouldBreak(rule).Details;
}
