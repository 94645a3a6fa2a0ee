using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.LegalInstruments;

public class LadderFactsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 1, 5, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = Wib.DayOf(Noon);
    private static readonly Actor Editor = new(new("biro hukum"));
    private static readonly Actor Verifier = new(new("pemeriksa"));
    private static readonly InnovationId Innovation = InnovationId.New();

    private static readonly Institution Province = Registered("Pemerintah Provinsi", InstitutionKind.Province, "13");
    private static readonly Institution City = Registered("Pemerintah Kota", InstitutionKind.City, "13.71", Province);
    private static readonly Institution Office = Registered("Dinas", InstitutionKind.RegionalApparatus, "13.71", City, Province);
    private static readonly Institution Clinic = Registered("Puskesmas", InstitutionKind.ServiceUnit, "13.71", Office, City, Province);
    private static readonly Institution OtherOffice = Registered("Badan", InstitutionKind.RegionalApparatus, "13.71", City, Province);
    private static readonly Institution Ministry = Registered("Kementerian", InstitutionKind.Ministry, null);

    [Fact]
    public void Only_a_regional_government_issues_what_binds_a_region()
    {
        foreach (var kind in Enum.GetValues<LegalInstrument>())
        {
            var unit = kind == LegalInstrument.UnitDecree;
            foreach (var government in new[] { InstitutionKind.Province, InstitutionKind.Regency, InstitutionKind.City })
                government.CanIssue(kind).ShouldBe(!unit);
            foreach (var other in new[] { InstitutionKind.Ministry, InstitutionKind.RegionalApparatus, InstitutionKind.ServiceUnit })
                other.CanIssue(kind).ShouldBe(unit);
            InstitutionKind.Community.CanIssue(kind).ShouldBeFalse();
        }
    }

    [Fact]
    public void An_instrument_reaches_the_issuer_its_parts_and_its_government_alone()
    {
        InstrumentAuthority.Reaches([Office, City, Province], [Office, City, Province]).ShouldBeTrue();
        InstrumentAuthority.Reaches([Office, City, Province], [Clinic, Office, City, Province]).ShouldBeTrue();
        InstrumentAuthority.Reaches([Office, City, Province], [City, Province]).ShouldBeTrue();
        InstrumentAuthority.Reaches([City, Province], [Clinic, Office, City, Province]).ShouldBeTrue();

        InstrumentAuthority.Reaches([Office, City, Province], [OtherOffice, City, Province]).ShouldBeFalse();
        InstrumentAuthority.Reaches([Office, City, Province], [Province]).ShouldBeFalse();
        InstrumentAuthority.Reaches([City, Province], [Province]).ShouldBeFalse();
        InstrumentAuthority.Reaches([Province], [City, Province]).ShouldBeFalse();
        InstrumentAuthority.Reaches([Province], [Office, City, Province]).ShouldBeFalse();
        InstrumentAuthority.Reaches([Ministry], []).ShouldBeFalse();
    }

    [Fact]
    public void Untrue_instruments_are_refused()
    {
        Should(LegalInstrumentRules.KindFitsIssuer, Details(LegalInstrument.RegionalRegulation));
        Should(LegalInstrumentRules.NotInTheFuture, Details() with { Date = Day.AddDays(1) });
        Should(LegalInstrumentRules.ExpiresAfterBeginning, Details() with { ExpiresOn = Day.AddDays(-1) });
        Should(LegalInstrumentRules.ExpiresAfterBeginning, Details() with { ValidFrom = Day, ExpiresOn = Day });
        new Action(() => Register(Details(), OtherOffice, City, Province)).ShouldBreak(LegalInstrumentRules.NamesOwnInnovations);

        static void Should(Rule rule, LegalInstrumentDetails details) => new Action(() => Register(details)).ShouldBreak(rule);
    }

    [Fact]
    public void An_instrument_is_decided_once_by_another_and_repealed_only_once_accepted()
    {
        var instrument = Register(Details());

        new Action(() => instrument.Accept(Editor, Noon)).ShouldBreak(LegalInstrumentRules.DecidedByAnother);
        new Action(() => instrument.Repeal("Diganti", Noon)).ShouldBreak(LegalInstrumentRules.AcceptedOnly);
        instrument.IsInForceOn(Day).ShouldBeFalse();
        instrument.Accept(Verifier, Noon);
        instrument.IsInForceOn(Day).ShouldBeTrue();
        new Action(() => instrument.Accept(Verifier, Noon)).ShouldBreak(LegalInstrumentRules.StillClaimed);
        new Action(() => instrument.Reject("Salah", Editor, Noon)).ShouldBreak(LegalInstrumentRules.DecidedByAnother);
        instrument.Repeal("Diganti", Noon);
        new Action(() => instrument.Reject("Salah", Verifier, Noon)).ShouldBreak(LegalInstrumentRules.NotEnded);
        instrument.IsInForceOn(Day).ShouldBeFalse();
        new Action(() => instrument.Repeal("Diganti", Noon)).ShouldBreak(LegalInstrumentRules.AcceptedOnly);
    }

    [Fact]
    public void A_rung_counts_only_above_all_lower_ones_and_yearly_evidence_lapses()
    {
        var yearly = new[]
        {
            InstitutionalisationEvidenceKind.RoutineProgramme,
            InstitutionalisationEvidenceKind.Budget,
            InstitutionalisationEvidenceKind.PerformanceContract,
        }.Select(kind => new LadderEvidence(Guid.CreateVersion7(), kind, "Dokumen", Day.AddMonths(-12)));
        var regulation = RegisteredInstrument.Register(
            Details(LegalInstrument.RegionHeadRegulation),
            [City, Province],
            [new(Innovation, [Office, City, Province])],
            Editor,
            Noon
        );
        regulation.Accept(Verifier, Noon);
        var facts = new LadderFacts(Phase.Creation, Confirmed(Existence.Active), [], [.. yearly], Noon);

        Ladder.LevelOf(facts).ShouldBe(LadderLevel.Running);
        Ladder.LevelOf(facts with { Phase = null }).ShouldBe(LadderLevel.Idea);
        Ladder.LevelOf(facts with { Confirmation = null }).ShouldBe(LadderLevel.Pilot);
        facts = facts with { Instruments = [regulation] };
        Ladder.LevelOf(facts).ShouldBe(LadderLevel.PerformanceContract);
        Ladder.RisksOf(facts).ShouldBeEmpty();
        Ladder.LevelOf(facts with { At = Noon.AddDays(1) }).ShouldBe(LadderLevel.RegionalRegulation);
        Ladder.RisksOf(facts with { At = Noon.AddDays(1) }).ShouldBe([LadderRisk.EvidenceOld]);
        Ladder.LevelOf(facts with { Confirmation = Confirmed(Existence.Absorbed) }).ShouldBe(LadderLevel.StandardService);
    }

    [Fact]
    public void Evidence_that_is_not_yearly_never_grows_old()
    {
        LadderEvidence[] old =
        [
            new(Guid.CreateVersion7(), InstitutionalisationEvidenceKind.Regulation, "Perda", Day.AddYears(-5)),
            new(Guid.CreateVersion7(), InstitutionalisationEvidenceKind.ContinuedFostering, "Pembinaan", Day.AddYears(-2)),
        ];

        Ladder.RisksOf(new(Phase.Creation, Confirmed(Existence.Active), [], old, Noon)).ShouldBeEmpty();
    }

    private static Confirmation Confirmed(Existence existence) =>
        new(existence, ConfirmationMethod.HubVisit, Guid.CreateVersion7(), Day, Noon, Noon.AddMonths(18));

    private static LegalInstrumentDetails Details(LegalInstrument kind = LegalInstrument.UnitDecree) =>
        new()
        {
            Kind = kind,
            Title = "Penetapan inovasi",
            Number = "12/2026",
            Date = Day.AddDays(-1),
        };

    private static RegisteredInstrument Register(LegalInstrumentDetails details, params Institution[] owner) =>
        RegisteredInstrument.Register(
            details,
            [Office, City, Province],
            [new(Innovation, owner.Length == 0 ? [Clinic, Office, City, Province] : owner)],
            Editor,
            Noon
        );

    private static Institution Registered(string name, InstitutionKind kind, string? region, params Institution[] ancestors) =>
        Institution.Register(new(name, null, kind, region, ancestors.FirstOrDefault()?.Id, null), ancestors, Noon);
}
