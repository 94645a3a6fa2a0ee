using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Application.Reports;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Infrastructure.Tests.Documents;

/// <summary>Contents of documents, with every text made by the same function.</summary>
internal sealed class GivenPapers(Func<string, string>? texts = null)
{
    public const string Address = "https://api.jipp.go.id/api/v1/commitments/019b76da-a800-72e1-8d13-50c1598ac52b/verification";
    public const string Hash = "a1b2c3d4e5f60718293a4b5c6d7e8f90112233445566778899aabbccddeeff00";

    private static readonly Guid Id = Guid.Parse("019b76da-a800-72e1-8d13-50c1598ac52b");
    internal static readonly DateTimeOffset Signed = new(2026, 12, 6, 3, 0, 0, TimeSpan.Zero);

    private readonly Func<string, string> text = texts ?? (said => said);

    public PrintedCommitment Sheet(int districts = 3, int innovations = 2, int items = 2, bool illustrative = false) =>
        new()
        {
            Id = Id,
            Title = text("Komitmen replikasi"),
            Province = text("Kalimantan Barat"),
            BudgetYear = 2027,
            Edition = 1,
            Status = CommitmentStatus.PartlySigned,
            UpdatedAt = Signed,
            DocumentHash = Hash,
            VerificationAddress = Address,
            Innovations =
            [
                .. Enumerable
                    .Range(1, innovations)
                    .Select(n => new PromisedInnovation(
                        text($"Inovasi {n}"),
                        [.. Enumerable.Range(1, districts).Select(d => Promise(n, d, items))]
                    )),
            ],
            Signatories =
            [
                .. Enumerable
                    .Range(1, districts)
                    .Select(d => new SignatoryItem(
                        d,
                        new(Id, text($"Pemerintah Kabupaten {d}"), InstitutionKind.Regency),
                        text($"Pejabat {d}"),
                        text("Bupati"),
                        null,
                        d == 1
                            ? null
                            : new(
                                d % 2 == 0 ? SigningMethod.Wet : SigningMethod.Account,
                                new(2026, 12, 6),
                                text("Pontianak"),
                                Hash,
                                d % 2 == 0 ? Hash : null,
                                null,
                                Signed,
                                d % 2 == 0 ? null : text("Sari"),
                                d == 3 ? text($"Pejabat {d}") : null,
                                d % 2 == 0 ? new("61", null) : null,
                                null,
                                d == 2 ? new(Signed, null) : null
                            ),
                        d == 1 ? [GivenSignatures.Revoked(text)] : null
                    )),
            ],
            Witnesses = [new(text("Diah"), text("Deputi"), text("Kementerian PANRB"))],
            Editions = [new(2, text("Adendum"), Signed, Hash)],
            Units = new Dictionary<Guid, string> { [Id] = text("Dinas Kesehatan") },
            IsIllustrative = illustrative,
            Head = GivenHead.Known,
        };

    public PrintedPlan Plan(int items = 5) =>
        new()
        {
            Plan = Document(),
            Items = [.. Enumerable.Range(1, items).Select(Item)],
            AsOf = new(2027, 7, 31),
            IsIllustrative = false,
            Head = GivenHead.Known,
        };

    public PlanChart Chart(int items = 5) =>
        new(
            text("SITARANG"),
            text("Kota Pontianak"),
            new(2027, 7, 31),
            true,
            [
                .. Enumerable
                    .Range(1, items)
                    .Select(i => new ChartItem(
                        i,
                        text($"Kegiatan {i}"),
                        new(i % 3 == 0 ? null : new(2027, 1 + i % 6, 4), i % 7 == 0 ? null : new(2027, 6 + i % 6, 20)),
                        new(new DateOnly(2027, 1, 4), new DateOnly(2027, 5, 20)),
                        i * 13 % 101,
                        ActionItemStatus.InProgress,
                        i == 2 ? 12 : null,
                        i > 1 ? [i - 1] : []
                    )),
            ]
        );

    public ReplicationReport Report(int districts = 14) =>
        new()
        {
            Period = new(2026, 3),
            IsPast = true,
            Overview = new()
            {
                Region = new("61", text("Kalimantan Barat"), RegionKind.Province, null),
                BudgetYear = 2026,
                AsOf = new(2026, 9, 30),
                Summary = new(6, [new(PlanStatus.Committed, 2), new(PlanStatus.InProgress, 4)], new(46, 48, 20, 40), null, null),
                Innovations = [new(new(Id, text("PIKOBAR"), null), 2, 2, [], new(39, 6, 2, 1), new(2026, 10, 28), null)],
                Districts =
                [
                    .. Enumerable
                        .Range(1, districts)
                        .Select(d => new OverviewDistrict(
                            new($"61.{d:00}", text($"Kabupaten {d}"), RegionKind.Regency, "61"),
                            1,
                            [],
                            new(d, 4, 1, 0),
                            null,
                            null
                        )),
                ],
                Plans = [],
            },
            LateItems =
            [
                new(text("Latih petugas"), text("Dinas Kesehatan"), text("Kabupaten 1"), text("PIKOBAR"), new(2026, 8, 1), 60, 30),
            ],
            Promises = [.. Enum.GetValues<FulfilmentStatus>().Select(Fulfilment)],
            Mentoring = new GivenQuarter(text).Mentoring(districts),
            Monitoring = new GivenQuarter(text).Monitoring(districts),
            Evaluation = new GivenQuarter(text).Evaluation(),
            IsIllustrative = false,
            Head = GivenHead.Known,
        };

    private PrintedPromise Promise(int innovation, int district, int items) =>
        new(
            innovation * 100 + district,
            new()
            {
                PlanId = Id,
                AgreementNumber = text("KSP/1"),
                Adopter = new(Id, text($"Kabupaten {district}")),
                Origin = new(Id, text($"Inovasi {innovation}")),
                Kind = ReplicationKind.Adapt,
                Extent = ReplicationExtent.Full,
                BudgetYear = 2027,
                Adaptations = [],
                Targets = [new(text("Waktu tunggu"), 10, text("menit"), 30.5m)],
                ActionItems =
                [
                    .. Enumerable
                        .Range(1, items)
                        .Select(i => new SignedItem
                        {
                            Id = Id,
                            Number = i,
                            Activity = text($"Melatih petugas {i}"),
                            Output = text("Petugas terlatih"),
                            ResponsibleUnitId = Id,
                            StartsOn = new(2027, 1, 4),
                            DueOn = new(2027, 3, 28),
                            Budget = Money.Of(1_250_000),
                            Weight = 1,
                            DependsOn = [],
                        }),
                ],
            },
            district == 1 ? text("Banjir") : null
        );

    private PrintedItem Item(int number) =>
        new()
        {
            Number = number,
            Activity = text($"Melatih petugas {number}"),
            Output = text("Petugas terlatih"),
            Indicator = text("Jumlah petugas"),
            Target = text("40 orang"),
            Unit = text("Dinas Kesehatan"),
            PersonsOffice = text("Puskesmas Siantan"),
            StartsOn = new(2027, 1, 4),
            DueOn = new(2027, 3, 28),
            BudgetSource = text("APBD"),
            Budget = 1_250_000.50m,
            Weight = 3,
            Progress = 40,
            Status = ActionItemStatus.InProgress,
            DaysLate = number == 1 ? 125 : null,
        };

    private FulfilmentLine Fulfilment(FulfilmentStatus status) =>
        new()
        {
            Number = 1,
            PlanId = Id,
            Adopter = new(Id, text("Kabupaten 1"), InstitutionKind.Regency, "61.01"),
            Origin = new(Id, text("PIKOBAR"), null),
            Status = status,
            Gaps = [],
            SignedItems = SignedWork.None,
            AddedItems = new(0, 0),
            BudgetYear = 2026,
            BudgetDocument = text("DPA/1"),
            Progress = ProgressSummary.None,
            Amended = false,
        };

    private PlanDocument Document() =>
        new()
        {
            Id = Id,
            Origin = new(Id, text("SITARANG"), "JIPP-2026-000087", 1, new(Id, text("RSUD"), InstitutionKind.ServiceUnit)),
            Adopter = new(Id, text("Kota Pontianak"), InstitutionKind.City, "61.71"),
            Kind = ReplicationKind.Adapt,
            Extent = ReplicationExtent.Full,
            BudgetYear = 2027,
            Problem = text("Warga menunggu lama."),
            Adaptations = [new(text("Aplikasi"), ComponentKind.Core, AdaptationChange.Changed, text("Sudah ada."))],
            Targets = [new(text("Waktu tunggu"), 30, text("menit"), 90.5m)],
            Status = PlanStatus.Stalled,
            StatusReason = text("Menunggu anggaran"),
            AgreementNumber = text("KSP/1"),
            BudgetDocument = new(text("DPA/1"), new(2027, 1, 3), Signed),
            Progress = new(38, 5, 1, 1),
            CreatedAt = Signed,
            UpdatedAt = Signed,
            Links = PlanLinks.Of(Id, Id),
        };
}
