using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Files;
using JippApi.Domain.ReplicationPlans;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Commitments;

/// <summary>Who gave a signature, and how it stops counting.</summary>
public sealed class SignatureTests
{
    [Fact]
    public void A_signature_is_dated_between_opening_and_recording()
    {
        var sheet = SampleSheet.Open();

        ((Action)(() => sheet.Sign(1, SampleSheet.Paper(new(2020, 1, 1)), SampleSheet.Noon))).ShouldBreak(
            CommitmentRules.SignedAfterOpening,
            sheet
        );
        ((Action)(() => sheet.Sign(1, SampleSheet.Paper(SampleSheet.Today.AddDays(1)), SampleSheet.Noon))).ShouldBreak(
            CommitmentRules.SignedInThePast,
            sheet
        );
        sheet.Sign(1, SampleSheet.Paper(), SampleSheet.Noon.AddDays(3));
        sheet.Signatories[0].Signature!.SignedOn.ShouldBe(SampleSheet.Today);
    }

    [Fact]
    public void A_sheet_that_returns_to_draft_is_opened_anew()
    {
        var sheet = SampleSheet.Open();
        sheet.OpenedAt.ShouldBe(SampleSheet.Noon);

        sheet.Reopen(SampleSheet.Noon);

        sheet.OpenedAt.ShouldBeNull();
    }

    [Fact]
    public void Changing_an_open_sheet_needs_no_amendment_until_somebody_has_signed()
    {
        var sheet = SampleSheet.Open();
        ((Action)(() => sheet.Revise(SampleSheet.Content, SampleSheet.Noon))).ShouldBreak(CommitmentRules.ReopenedFirst, sheet);

        sheet.Sign(1, SampleSheet.Paper(), SampleSheet.Noon);

        ((Action)(() => sheet.Revise(SampleSheet.Content, SampleSheet.Noon))).ShouldBreak(CommitmentRules.Editable, sheet);
    }

    [Fact]
    public void Revoking_keeps_the_signature_and_the_signatory_counts_as_unsigned()
    {
        var sheet = SampleSheet.Open();
        sheet.Sign(1, SampleSheet.Paper(), SampleSheet.Noon);
        sheet.Sign(2, SampleSheet.Paper(), SampleSheet.Noon);
        sheet.RecordBaselines(new Dictionary<ReplicationPlanId, int>(), new Dictionary<ActionItemId, ItemShift>());
        sheet.ObjectTo(1, "Bukan saya", SampleSheet.Noon);

        sheet.Revoke(1, SampleSheet.Revocation("rina"));

        (sheet.Status, sheet.SignedAt, sheet.FirstSignedAt).ShouldBe((CommitmentStatus.PartlySigned, null, SampleSheet.Noon));
        (sheet.Signatories[0].Signature, sheet.Signatories[0].Objection).ShouldBe((null, null));
        var revoked = sheet.Signatories[0].Revoked.ShouldHaveSingleItem();
        (revoked.Signature.RecordedByName, revoked.Objection!.Reason, revoked.Revocation.ByName).ShouldBe(("Rudi", "Bukan saya", "Rina"));
        sheet.HasBaselines.ShouldBeTrue();
        sheet.Events.OfType<CommitmentSignatureRevoked>().Single().Signatory.ShouldBe(1);

        var later = SampleSheet.Noon.AddDays(1);
        sheet.Sign(1, SampleSheet.Paper(), later);
        (sheet.Status, sheet.SignedAt, sheet.FirstSignedAt).ShouldBe((CommitmentStatus.Signed, later, SampleSheet.Noon));
        sheet.Signatories[0].Revoked.Count.ShouldBe(1);
    }

    [Fact]
    public void Content_stays_fixed_when_the_only_signature_is_revoked()
    {
        var sheet = SampleSheet.Open();
        sheet.Sign(1, SampleSheet.Paper(), SampleSheet.Noon);

        sheet.Revoke(1, SampleSheet.Revocation("rina"));

        ((Action)(() => sheet.Reopen(SampleSheet.Noon))).ShouldBreak(CommitmentRules.TransitionAllowed, sheet);
    }

    [Theory]
    [InlineData("hub")]
    [InlineData("rina", "hub")]
    [InlineData("siti")]
    [InlineData("rina", "siti")]
    public void Whoever_had_a_hand_in_a_signature_does_not_revoke_it(params string[] persons)
    {
        var leader = new AccountId(Guid.Parse("019b76da-a800-744e-a946-3076fe491e68"));
        string[] ids = [.. persons.Select(person => person == "siti" ? leader.Value.ToString() : person)];
        var sheet = SampleSheet.Open(
            SampleSheet.Content with
            {
                Signatories = [SampleSheet.Content.Signatories[0] with { AccountId = leader }, SampleSheet.Content.Signatories[1]],
            }
        );
        sheet.Sign(1, SampleSheet.Paper(), SampleSheet.Noon);

        ((Action)(() => sheet.Revoke(1, SampleSheet.Revocation(ids)))).ShouldBreak(CommitmentRules.RevokedBySecondPerson, sheet);
    }

    [Fact]
    public void A_signature_given_in_person_is_not_revoked_but_one_of_a_delegate_is()
    {
        var sheet = SampleSheet.Open();
        sheet.Sign(1, SampleSheet.Signature(), SampleSheet.Noon);
        sheet.Sign(2, SampleSheet.Signature() with { ActingFor = new("budi") }, SampleSheet.Noon);

        ((Action)(() => sheet.Revoke(1, SampleSheet.Revocation("rina")))).ShouldBreak(CommitmentRules.GivenByOthers, sheet);
        ((Action)(() => sheet.Revoke(2, SampleSheet.Revocation("rina", "budi")))).ShouldBreak(CommitmentRules.RevokedBySecondPerson, sheet);
        sheet.Revoke(2, SampleSheet.Revocation("rina"));

        sheet.Events.OfType<CommitmentSignatureGiven>().Select(given => given.ByDelegate).ShouldBe([false, true]);
    }

    [Fact]
    public void Only_a_signature_is_objected_to_or_revoked_and_only_before_the_end()
    {
        var sheet = SampleSheet.Open();

        ((Action)(() => sheet.ObjectTo(1, "x", SampleSheet.Noon))).ShouldBreak(CommitmentRules.HasSigned, sheet);
        ((Action)(() => sheet.Revoke(1, SampleSheet.Revocation("rina")))).ShouldBreak(CommitmentRules.HasSigned, sheet);
        sheet.Sign(1, SampleSheet.Paper(), SampleSheet.Noon);
        sheet.ObjectTo(1, "x", SampleSheet.Noon);
        ((Action)(() => sheet.ObjectTo(1, "x", SampleSheet.Noon))).ShouldBreak(CommitmentRules.ObjectsOnce, sheet);
        sheet.End("Batal", SampleSheet.Noon);
        ((Action)(() => sheet.Revoke(1, SampleSheet.Revocation("rina")))).ShouldBreak(CommitmentRules.NotEnded, sheet);
    }

    [Fact]
    public void A_scan_is_a_finished_picture_for_few_eyes()
    {
        ((Action)(() => SignatureScan.Of(1, File("application/pdf", FileClassification.Restricted, ready: false)))).ShouldBreak(
            FileRules.IsReady
        );
        ((Action)(() => SignatureScan.Of(1, File("text/csv", FileClassification.Restricted)))).ShouldBreak(CommitmentRules.ScanIsPicture);
        ((Action)(() => SignatureScan.Of(1, File("image/png", FileClassification.Public)))).ShouldBreak(CommitmentRules.ScanIsRestricted);

        SignatureScan.Of(1, File("image/png", FileClassification.Restricted)).Hash.ShouldBe(SampleSheet.Hash);
    }

    [Fact]
    public void Signatories_without_the_role_are_named()
    {
        var broken = SampleSheet.Draft().BlockingRuleForOpening([], amendedHolds: true, [], [2, 1]);

        (broken!.Rule, string.Join(',', broken.Details)).ShouldBe((CommitmentRules.SignatoriesHoldRole, "1,2"));
    }

    private static StoredFile File(string mediaType, FileClassification classification, bool ready = true)
    {
        var type = FileType.All.Single(type => type.MediaType == mediaType);
        var file = StoredFile.Announce(
            "pindaian",
            type,
            1,
            null,
            classification,
            new("hub"),
            SampleSheet.Noon,
            SampleSheet.Noon.AddDays(1)
        );
        if (ready)
            file.Accept(SampleSheet.Hash, ScanStatus.NotScanned, SampleSheet.Noon);
        return file;
    }
}
