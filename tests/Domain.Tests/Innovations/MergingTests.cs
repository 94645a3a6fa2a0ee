using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class MergingTests
{
    private readonly Innovation innovation = Published();

    public MergingTests() => innovation.ClearEvents();

    [Fact]
    public void A_merged_record_points_to_the_survivor()
    {
        var survivor = TakenOver();

        InnovationMerge.Of(innovation, survivor, Budi, Later);

        innovation.MergedInto.ShouldBe(survivor.Id);
        innovation.Events.ShouldHaveSingleItem().ShouldBe(new InnovationMerged(innovation.Id, survivor.Id, Later));
    }

    [Fact]
    public void The_survivor_takes_over_sources_prizes_and_remarks_once()
    {
        var (merged, survivor) = (With(1, ["a", "b"]), With(2, ["b", "c"]));

        InnovationMerge.Of(merged, survivor, Budi, Later);

        survivor.Content.Notes.ShouldBe(["b", "c", "a"]);
        survivor.Content.Awards.Select(award => award.Text).ShouldBe(["b", "c", "a"]);
        survivor.SourceRecords.Select(record => record.SourceRecordId).ShouldBe(["1", "2"]);
        merged.SourceRecords.ShouldBeEmpty();
        survivor.Revision.ShouldBe(2);
    }

    [Fact]
    public void Merging_and_separating_is_the_identity()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            var (merged, survivor) = (With(2 * run, Words()), With(2 * run + 1, Words()));
            var before = (Text(merged), Text(survivor));

            var merge = InnovationMerge.Of(merged, survivor, Budi, Later);
            merge.Undo(merged, survivor, Ana, Later.AddDays(1));

            (Text(merged), Text(survivor)).ShouldBe(before);
            (merged.Publication, merged.MergedInto).ShouldBe((Publication.Published, null));
        }

        string[] Words() => [.. Enumerable.Range(0, random.Next(4)).Select(_ => ((char)('a' + random.Next(5))).ToString()).Distinct()];
    }

    [Fact]
    public void What_is_added_after_a_merge_stays()
    {
        var (merged, survivor) = (With(1, ["a"]), With(2, ["b"]));
        var merge = InnovationMerge.Of(merged, survivor, Budi, Later);
        survivor.Revise(survivor.Content with { Notes = [.. survivor.Content.Notes, "baru"] }, 0, Budi, Later);

        merge.Undo(merged, survivor, Budi, Later);

        survivor.Content.Notes.ShouldBe(["b", "baru"]);
    }

    [Fact]
    public void A_merge_is_undone_once()
    {
        var survivor = TakenOver();
        var merge = InnovationMerge.Of(innovation, survivor, Budi, Later);
        merge.Undo(innovation, survivor, Budi, Later);

        new Action(() => merge.Undo(innovation, survivor, Budi, Later)).ShouldBreak(InnovationRules.MergedBefore, unchanged: innovation);
    }

    [Fact]
    public void A_record_cannot_merge_into_itself() =>
        new Action(() => InnovationMerge.Of(innovation, innovation, Budi, Later)).ShouldBreak(
            InnovationRules.MergeTargetValid,
            unchanged: innovation
        );

    [Theory]
    [InlineData(Publication.Draft)]
    [InlineData(Publication.InReview)]
    [InlineData(Publication.Withdrawn)]
    [InlineData(Publication.Merged)]
    public void The_survivor_must_be_public(Publication state) =>
        new Action(() => InnovationMerge.Of(innovation, In(state), Budi, Later)).ShouldBreak(
            InnovationRules.MergeTargetValid,
            unchanged: innovation
        );

    [Fact]
    public void Merges_never_form_a_cycle()
    {
        var survivor = TakenOver();
        InnovationMerge.Of(innovation, survivor, Budi, Later);

        new Action(() => InnovationMerge.Of(survivor, innovation, Budi, Later)).ShouldBreak(
            InnovationRules.MergeTargetValid,
            unchanged: survivor
        );
    }

    /// <summary>A published record in a list, with these prizes and remarks.</summary>
    private static Innovation With(int key, IReadOnlyList<string> words)
    {
        var published = Published();
        published.Revise(
            published.Content with
            {
                Notes = words,
                Awards = [.. words.Select(word => new Award("KIPP", Text: word))],
                SourceRecords = [new(InnovationSource.Kipp, $"{key}", null, Noon)],
            },
            0,
            Ana,
            Noon
        );
        return Innovation.TakeOver(published.Content, $"JIPP-2026-{key:D6}", Ana, Noon);
    }

    private static string Text(Innovation innovation) => System.Text.Json.JsonSerializer.Serialize(innovation.Content);
}
