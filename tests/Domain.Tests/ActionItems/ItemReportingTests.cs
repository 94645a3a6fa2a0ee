using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.ActionItems;

public sealed class ItemReportingTests
{
    private static readonly Actor Head = new(new UserId("kepala"));

    [Fact]
    public void The_first_report_starts_the_item()
    {
        var item = Given.Item();

        item.Report(new(10, ["foto"], "Mulai"), Given.Unit, Given.Running, Given.Now);

        (item.Status, item.Progress, item.ReportNote, item.ReportedBy, item.ReportedAt).ShouldBe(
            (ActionItemStatus.InProgress, 10, "Mulai", Given.Unit.UserId, Given.Now)
        );
    }

    [Fact]
    public void Work_cannot_begin_while_dependencies_are_open()
    {
        var (item, waiting) = (Given.Item(), Given.Running with { OpenDependencies = ["1. Bentuk tim"] });

        ((Action)(() => item.Report(new(10, [], null), Given.Unit, waiting, Given.Now)))
            .ShouldBreak(ActionItemRules.DependenciesDone, item)
            .Details.ShouldBe(waiting.OpenDependencies);
        ((Action)(() => item.Resume(null, Given.Unit, waiting, Given.Now))).ShouldBreak(ActionItemRules.DependenciesDone, item);
    }

    [Fact]
    public void Evidence_accumulates_without_duplicates()
    {
        var item = Given.Item();

        item.Report(new(10, ["a", "b"], null), Given.Unit, Given.Running, Given.Now);
        item.Report(new(20, ["b", "c"], null), Given.Unit, Given.Running, Given.Now);

        item.Evidence.ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void An_item_has_at_most_twenty_pieces_of_evidence()
    {
        var item = Given.Item();
        item.Report(new(10, [.. Enumerable.Range(1, 20).Select(n => $"{n}")], null), Given.Unit, Given.Running, Given.Now);

        ((Action)(() => item.Report(new(20, ["21"], null), Given.Unit, Given.Running, Given.Now))).ShouldBreak(
            ActionItemRules.EvidenceWithinLimit,
            item
        );
    }

    [Fact]
    public void An_item_cannot_be_done_without_evidence()
    {
        var item = Given.Item();
        item.Report(new(100, [], null), Given.Unit, Given.Running, Given.Now);

        ((Action)(() => item.Finish(Given.Unit, Given.Running, Given.Now))).ShouldBreak(ActionItemRules.HasEvidence, item);
        item.Finish(Given.Unit, Given.Running with { HasFiles = true }, Given.Now);
        item.Status.ShouldBe(ActionItemStatus.Done);
    }

    [Theory]
    [InlineData(ActionItemStatus.Done)]
    [InlineData(ActionItemStatus.Verified)]
    [InlineData(ActionItemStatus.Cancelled)]
    public void A_closed_item_takes_no_reports(ActionItemStatus status)
    {
        var item = Given.In(status);

        ((Action)(() => item.Report(new(50, [], null), Given.Unit, Given.Running, Given.Now))).ShouldBreak(ActionItemRules.Editable, item);
    }

    [Fact]
    public void A_reporter_can_never_verify_the_item()
    {
        var item = Given.Item();
        item.Report(new(50, ["a"], null), Given.Mentor, Given.Running, Given.Now);
        item.Report(new(90, [], null), Given.Unit, Given.Running, Given.Now);
        item.Finish(Given.Unit, Given.Running, Given.Now);

        ((Action)(() => item.Verify(Given.Unit, Given.Running, Given.Now))).ShouldBreak(ActionItemRules.VerifiedByAnother, item);
        ((Action)(() => item.Verify(Given.Mentor, Given.Running, Given.Now))).ShouldBreak(ActionItemRules.VerifiedByAnother, item);
        item.BlockingRule(ActionItemStatus.Verified, Head, Given.Running).ShouldBeNull();
    }

    [Fact]
    public void Acting_for_someone_does_not_count_as_a_second_person()
    {
        var item = Given.Item();
        item.Report(new(50, ["a"], null), new(Given.Unit.UserId, Head.UserId), Given.Running, Given.Now);
        item.Finish(Given.Unit, Given.Running, Given.Now);

        item.BlockingRule(ActionItemStatus.Verified, Head, Given.Running).ShouldBe(ActionItemRules.VerifiedByAnother);
        item.BlockingRule(ActionItemStatus.Verified, new(Given.Mentor.UserId, Given.Unit.UserId), Given.Running)
            .ShouldBe(ActionItemRules.VerifiedByAnother);
    }
}
