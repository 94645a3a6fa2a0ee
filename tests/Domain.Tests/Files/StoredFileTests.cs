using JippApi.Domain.Common;
using JippApi.Domain.Files;

namespace JippApi.Domain.Tests.Files;

public sealed class StoredFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);
    private static readonly UserId Uploader = new("pengunggah");

    [Fact]
    public void Bytes_are_received_in_order_and_recorded_by_part()
    {
        var file = File(10);

        file.Receive(4);
        file.RequireReceivable(new(4, 9, 10), 6, Now);
        file.Receive(6);

        file.Parts.ShouldBe([0L, 4L]);
        file.Received.ShouldBe(10);
        file.RequireComplete(Now);
    }

    [Fact]
    public void Out_of_order_bytes_are_refused_naming_the_next_offset()
    {
        var file = File(10);
        file.Receive(4);

        var broken = Should.Throw<RuleBrokenException>(() => file.RequireReceivable(new(5, 9, 10), 5, Now));

        (broken.Rule, broken.Details.Single()).ShouldBe((FileRules.InOrder, "4"));
    }

    [Theory]
    [InlineData(0, 10, 10)]
    [InlineData(0, 9, 11)]
    [InlineData(3, 2, 10)]
    public void A_range_of_another_file_is_refused(long first, long last, long total) =>
        Broken(() => File(10).RequireReceivable(new(first, last, total), null, Now)).ShouldBe(FileRules.RangeFits);

    [Fact]
    public void Bytes_beyond_the_announced_size_are_refused()
    {
        Broken(() => File(10).RequireReceivable(null, 11, Now)).ShouldBe(FileRules.NotLonger);
        Broken(() => File(10).RequireReceivable(new(0, 4, 10), 6, Now)).ShouldBe(FileRules.NotLonger);
        Broken(() => File(10).Receive(11)).ShouldBe(FileRules.NotLonger);
    }

    [Fact]
    public void An_upload_expires()
    {
        var file = File(10);

        Broken(() => file.RequireReceivable(null, null, Now.AddHours(1))).ShouldBe(FileRules.NotExpired);
        file.Reject(FileRejection.Expired, Now.AddHours(1));
        Broken(() => file.RequireComplete(Now)).ShouldBe(FileRules.NotExpired);
        file.HasLeftovers.ShouldBeTrue();
    }

    [Fact]
    public void A_completed_or_refused_upload_takes_no_more_bytes()
    {
        var (ready, refused) = (Ready(), File(10));
        refused.Reject(FileRejection.Infected, Now);

        refused.Scan.ShouldBe(ScanStatus.Infected);
        foreach (var file in new[] { ready, refused })
        {
            Broken(() => file.Receive(1)).ShouldBe(FileRules.Uploading);
            Broken(() => file.RequireComplete(Now)).ShouldBe(FileRules.Uploading);
            Broken(() => file.Reject(FileRejection.HashDiffers, Now)).ShouldBe(FileRules.Uploading);
        }
    }

    [Fact]
    public void Each_reason_for_refusal_has_its_own_rule() => Enum.GetValues<FileRejection>().Select(FileRules.RuleFor).ShouldBeUnique();

    [Fact]
    public void Only_a_ready_file_becomes_evidence()
    {
        var parent = new EvidenceParent(EvidenceParentKind.ActionItem, Guid.CreateVersion7());

        Broken(() => Evidence.Attach(File(10), parent, EvidenceKind.Photo, null, Uploader, Now)).ShouldBe(FileRules.IsReady);
        var evidence = Evidence.Attach(Ready(), parent, EvidenceKind.Photo, null, Uploader, Now);

        evidence.Parent.ShouldBe(parent);
        evidence.Classification.ShouldBe(FileClassification.Restricted);
    }

    [Theory]
    [InlineData(EvidenceParentKind.Innovation)]
    [InlineData(EvidenceParentKind.Hub)]
    [InlineData(EvidenceParentKind.ReplicationPlan)]
    [InlineData(EvidenceParentKind.ActionItem)]
    [InlineData(EvidenceParentKind.Commitment)]
    [InlineData(EvidenceParentKind.MentoringSession)]
    [InlineData(EvidenceParentKind.MonitoringReport)]
    public void Evidence_records_its_parent(EvidenceParentKind kind)
    {
        var parent = new EvidenceParent(kind, Guid.CreateVersion7());

        Evidence.Attach(Ready(), parent, EvidenceKind.Letter, "Surat", Uploader, Now).Parent.ShouldBe(parent);
    }

    [Fact]
    public void Every_accepted_type_has_its_own_extension() => FileType.All.SelectMany(type => type.Extensions).ShouldBeUnique();

    private static StoredFile File(long size) =>
        StoredFile.Announce(
            "a.pdf",
            FileType.Find("application/pdf")!,
            size,
            null,
            FileClassification.Restricted,
            Uploader,
            Now,
            Now.AddHours(1)
        );

    private static StoredFile Ready()
    {
        var file = File(10);
        file.Receive(10);
        file.Accept(new string('a', 64), ScanStatus.NotScanned, Now);
        return file;
    }

    private static Rule Broken(Action action) => Should.Throw<RuleBrokenException>(action).Rule;
}
