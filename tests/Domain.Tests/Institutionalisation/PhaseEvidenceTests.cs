using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Institutionalisation;

public class PhaseEvidenceTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);
    private static readonly Actor Somebody = new(new("pemeriksa"));
    private static readonly UserId Owner = new("pemilik");

    [Fact]
    public void The_phase_follows_evidence_step_by_step_and_never_goes_back()
    {
        var innovation = Innovation.Draft(new() { Title = "SITARANG" }, Somebody, Noon);

        Verify(innovation, InstitutionalisationEvidenceKind.Budget);
        innovation.Phase.ShouldBe(Phase.Development);
        Verify(innovation, InstitutionalisationEvidenceKind.Budget, InstitutionalisationEvidenceKind.Budget);
        Verify(innovation, InstitutionalisationEvidenceKind.RoutineProgramme, InstitutionalisationEvidenceKind.Budget);
        Verify(
            innovation,
            InstitutionalisationEvidenceKind.PerformanceContract,
            InstitutionalisationEvidenceKind.Budget,
            InstitutionalisationEvidenceKind.RoutineProgramme
        );
        (innovation.Phase, innovation.InstitutionalisedAt).ShouldBe((Phase.Development, null));

        Verify(
            innovation,
            InstitutionalisationEvidenceKind.Regulation,
            InstitutionalisationEvidenceKind.Budget,
            InstitutionalisationEvidenceKind.RoutineProgramme,
            InstitutionalisationEvidenceKind.PerformanceContract
        );

        (innovation.Phase, innovation.InstitutionalisedAt).ShouldBe((Phase.Institutionalised, Noon));
        innovation
            .Events.OfType<InnovationEnteredPhase>()
            .Select(entered => entered.Phase)
            .ShouldBe([Phase.Development, Phase.Institutionalised]);
    }

    [Fact]
    public void A_record_without_a_phase_enters_each_phase_in_one_revision()
    {
        var innovation = Innovation.TakeOver(new() { Title = "SITARANG" }, "JIPP-2026-000001", Somebody, Noon);

        Verify(
            innovation,
            InstitutionalisationEvidenceKind.Regulation,
            InstitutionalisationEvidenceKind.Budget,
            InstitutionalisationEvidenceKind.RoutineProgramme,
            InstitutionalisationEvidenceKind.PerformanceContract
        );

        innovation.Events.OfType<InnovationEnteredPhase>().Select(entered => entered.Phase).ShouldBe(Enum.GetValues<Phase>());
        innovation.Revision.ShouldBe(2);
    }

    [Fact]
    public void Only_a_regulation_names_its_legal_instrument()
    {
        var innovation = Innovation.Draft(new() { Title = "SITARANG" }, Somebody, Noon);

        new Action(() => Claim(innovation, InstitutionalisationEvidenceKind.Regulation, instrument: null)).ShouldBreak(
            InstitutionalisationRules.InstrumentOfRegulation
        );
        new Action(() => Claim(innovation, InstitutionalisationEvidenceKind.Budget, LegalInstrument.RegionalRegulation)).ShouldBreak(
            InstitutionalisationRules.InstrumentOfRegulation
        );
        new Action(() => Claim(innovation, InstitutionalisationEvidenceKind.Budget, null, new DateOnly(2026, 3, 2))).ShouldBreak(
            InstitutionalisationRules.NotInTheFuture
        );
    }

    [Fact]
    public void A_claimant_and_their_delegate_cannot_decide()
    {
        var innovation = Innovation.Draft(new() { Title = "SITARANG" }, Somebody, Noon);
        var evidence = Claim(innovation, InstitutionalisationEvidenceKind.Budget);

        new Action(() => evidence.Verify(innovation, [], new(Owner), Noon)).ShouldBreak(InstitutionalisationRules.DecidedByAnother);
        new Action(() => evidence.Reject("Bukan ini", Somebody with { OnBehalfOf = Owner }, Noon)).ShouldBreak(
            InstitutionalisationRules.DecidedByAnother
        );
        evidence.Status.ShouldBe(EvidenceStatus.Claimed);
    }

    [Fact]
    public void A_decision_is_final()
    {
        var innovation = Innovation.Draft(new() { Title = "SITARANG" }, Somebody, Noon);
        var evidence = Claim(innovation, InstitutionalisationEvidenceKind.Budget);
        evidence.Reject("Bukan tahun ini", Somebody, Noon);

        new Action(() => evidence.Verify(innovation, [], Somebody, Noon)).ShouldBreak(InstitutionalisationRules.StillClaimed);
        innovation.Phase.ShouldBe(Phase.Creation);
    }

    private static void Verify(
        Innovation innovation,
        InstitutionalisationEvidenceKind kind,
        params InstitutionalisationEvidenceKind[] verified
    ) =>
        Claim(innovation, kind, kind == InstitutionalisationEvidenceKind.Regulation ? LegalInstrument.RegionHeadRegulation : null)
            .Verify(innovation, verified, Somebody, Noon);

    private static InstitutionalisationEvidence Claim(
        Innovation innovation,
        InstitutionalisationEvidenceKind kind,
        LegalInstrument? instrument = null,
        DateOnly? date = null
    ) =>
        InstitutionalisationEvidence.Claim(
            innovation,
            new()
            {
                Kind = kind,
                Title = "Dokumen",
                Date = date ?? new(2026, 3, 1),
                Instrument = instrument,
            },
            new(Owner),
            Noon
        );
}
