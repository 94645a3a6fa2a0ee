using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Commitments;

public sealed class SigningTests
{
    private static readonly Dictionary<ActionItemId, ItemShift> NothingKept = [];

    [Fact]
    public void The_last_signature_completes_the_sheet_in_any_order()
    {
        var sheet = SampleSheet.Open();

        sheet.Sign(2, SampleSheet.Signature(), SampleSheet.Noon);
        (sheet.Status, sheet.SignedAt).ShouldBe((CommitmentStatus.PartlySigned, null));

        sheet.Sign(1, SampleSheet.Signature(), SampleSheet.Noon);
        (sheet.Status, sheet.SignedAt).ShouldBe((CommitmentStatus.Signed, SampleSheet.Noon));
        sheet.Events.OfType<CommitmentSigned>().Single().DocumentHash.ShouldBe(SampleSheet.Hash);
    }

    [Fact]
    public void Invalid_signatures_are_refused()
    {
        var (open, draft) = (SampleSheet.Open(), SampleSheet.Draft());
        open.Sign(1, SampleSheet.Signature(), SampleSheet.Noon);

        ((Action)(() => open.Sign(1, SampleSheet.Signature(), SampleSheet.Noon))).ShouldBreak(CommitmentRules.SignsOnce, open);
        ((Action)(() => open.Sign(2, SampleSheet.Signature(hash: new('b', 64)), SampleSheet.Noon))).ShouldBreak(
            CommitmentRules.SignsWhatWasRead,
            open
        );
        ((Action)(() => open.Sign(2, SampleSheet.Signature(SampleSheet.Today.AddDays(1)), SampleSheet.Noon))).ShouldBreak(
            CommitmentRules.SignedInThePast,
            open
        );
        ((Action)(() => draft.Sign(1, SampleSheet.Signature(), SampleSheet.Noon))).ShouldBreak(CommitmentRules.OpenForSigning, draft);
    }

    [Fact]
    public void Content_is_fixed_by_opening_and_permanently_by_a_signature()
    {
        var sheet = SampleSheet.Open();
        ((Action)(() => sheet.Revise(SampleSheet.Content, SampleSheet.Noon))).ShouldBreak(CommitmentRules.ReopenedFirst, sheet);

        sheet.Reopen(SampleSheet.Noon);
        (sheet.Status, sheet.DocumentHash, sheet.Lines[0].Hash).ShouldBe((CommitmentStatus.Draft, null, null));
        sheet.Revise(SampleSheet.Content with { Title = "Lain" }, SampleSheet.Noon);

        var signed = SampleSheet.Open();
        signed.Sign(1, SampleSheet.Signature(), SampleSheet.Noon);
        ((Action)(() => signed.Reopen(SampleSheet.Noon))).ShouldBreak(CommitmentRules.TransitionAllowed, signed);
    }

    [Fact]
    public void Opening_requires_promises_and_a_signatory_for_each_adopter()
    {
        var (empty, unsigned) = (
            SampleSheet.Draft(SampleSheet.Content with { Lines = [] }),
            SampleSheet.Draft(SampleSheet.Content with { Signatories = [new(SampleSheet.Sambas, "Siti", "Bupati")] })
        );

        ((Action)(() => empty.Open([], SampleSheet.Hash, SampleSheet.Noon))).ShouldBreak(CommitmentRules.HasLines, empty);
        ((Action)(() => unsigned.Open([], SampleSheet.Hash, SampleSheet.Noon)))
            .ShouldBreak(CommitmentRules.AdoptersHaveSignatory, unsigned)
            .Details.ShouldBe([SampleSheet.Landak.Value.ToString()]);
        ((Action)(() => SampleSheet.Draft(SampleSheet.Content with { Lines = [SampleSheet.First, SampleSheet.First] }))).ShouldBreak(
            CommitmentRules.PlanOnce
        );
    }

    [Fact]
    public void A_signed_sheet_is_in_force_from_the_start_of_its_budget_year()
    {
        var sheet = SampleSheet.Signed();

        sheet.StatusOn(new(2026, 12, 31)).ShouldBe(CommitmentStatus.Signed);
        sheet.StatusOn(new(2027, 1, 1)).ShouldBe(CommitmentStatus.InForce);
        SampleSheet.Open().StatusOn(new(2027, 1, 1)).ShouldBe(CommitmentStatus.OpenForSigning);
    }

    [Fact]
    public void Each_plan_gets_its_next_baseline()
    {
        var sheet = SampleSheet.Signed();

        sheet.RecordBaselines(new Dictionary<ReplicationPlanId, int> { [SampleSheet.Second.PlanId] = 2 }, NothingKept);

        sheet.Lines.Select(line => line.BaselineNumber).ShouldBe([1, 3]);
        ((Action)(() => SampleSheet.Open().RecordBaselines(new Dictionary<ReplicationPlanId, int>(), NothingKept))).ShouldBreak(
            CommitmentRules.AmendsSigned
        );
    }

    [Fact]
    public void Only_a_signed_sheet_that_has_not_ended_can_be_amended()
    {
        var (signed, open) = (SampleSheet.Signed(), SampleSheet.Open());

        var amendment = signed.Amend(SampleSheet.Content, 2, null, SampleSheet.Noon);
        (amendment.Edition, amendment.AmendsId, amendment.RootId, amendment.Status).ShouldBe(
            (2, signed.Id, signed.Id, CommitmentStatus.Draft)
        );

        ((Action)(() => open.Amend(SampleSheet.Content, 2, null, SampleSheet.Noon))).ShouldBreak(CommitmentRules.AmendsSigned, open);
        signed.End("Selesai", SampleSheet.Noon);
        ((Action)(() => signed.Amend(SampleSheet.Content, 2, null, SampleSheet.Noon))).ShouldBreak(CommitmentRules.AmendsSigned);
        ((Action)(() => signed.End("Lagi", SampleSheet.Noon))).ShouldBreak(CommitmentRules.TransitionAllowed);
    }

    [Fact]
    public void One_amendment_is_open_at_a_time()
    {
        var other = CommitmentSheetId.New();

        ((Action)(() => SampleSheet.Signed().Amend(SampleSheet.Content, 3, other, SampleSheet.Noon))).ShouldBreak(
            CommitmentRules.OneAmendment
        );
    }

    [Fact]
    public void A_baseline_records_which_items_kept_their_dates()
    {
        var (moved, closed) = (
            new ItemShift(ActionItemId.New(), null, new(2028, 6, 30)),
            new ItemShift(ActionItemId.New(), null, new(2028, 6, 30))
        );
        var kept = closed with { DueOn = new(2027, 6, 30) };
        var amendment = new LineAmendment("Banjir", 2028, [], [moved, closed]);
        var sheet = SampleSheet.Signed(
            SampleSheet.Content with
            {
                Lines = [SampleSheet.First with { Amendment = amendment }, SampleSheet.Second],
            }
        );

        sheet.RecordBaselines(new Dictionary<ReplicationPlanId, int>(), new Dictionary<ActionItemId, ItemShift> { [closed.ItemId] = kept });

        sheet.Lines[0].Amendment.ShouldNotBeNull().Kept.ShouldBe([kept]);
        sheet.Lines[0].Amendment!.Items.ShouldBe([moved, closed], "the signed sheet must not change");
        sheet.Lines[1].Amendment.ShouldBeNull();
    }
}
