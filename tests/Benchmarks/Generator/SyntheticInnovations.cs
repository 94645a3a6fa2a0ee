using System.Globalization;
using JippApi.Application.Innovations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Benchmarks.Generator;

/// <summary>Fictitious published innovations, reproducible from a seed, each tagged <c>synthetic</c>.</summary>
internal sealed class SyntheticInnovations
{
    public const string Tag = "synthetic";

    private const double HasSections = 0.35;
    private static readonly Actor Maker = new(new("benchmarks"));
    private static readonly DateTimeOffset FirstChange = new(2019, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Tiers = ["TOP_99", "TOP_45", "TOP", "FINALIST", "WINNER"];
    private static readonly Sector[] Sectors = Enum.GetValues<Sector>();
    private static readonly InnovationKind[] Kinds = Enum.GetValues<InnovationKind>();
    private static readonly InnovationSource[] Sources = Enum.GetValues<InnovationSource>();

    private readonly Random random;
    private readonly SyntheticText text;
    private readonly Owner[] owners;

    public SyntheticInnovations(int seed, IReadOnlyList<Institution> institutions, IReadOnlyList<Region> regions)
    {
        random = new Random(seed);
        text = new SyntheticText(new Vocabulary(random));
        owners = Owner.All(institutions, regions);
    }

    public InnovationView Next(int number)
    {
        var owner = owners[random.Next(owners.Length)];
        var at = FirstChange.AddMilliseconds(random.NextInt64((long)TimeSpan.FromDays(7.5 * 365).TotalMilliseconds));
        var content = Content(number, owner, at);
        var registryNumber = string.Create(CultureInfo.InvariantCulture, $"SYN-{content.Year}-{number:D7}");
        return new(
            Innovation.TakeOver(content, registryNumber, Maker, at, new(SyntheticIds.Next(random, number))),
            owner.Chain,
            owner.Region,
            owner.Province
        );
    }

    private InnovationContent Content(int number, Owner owner, DateTimeOffset at)
    {
        var title = text.Title(random);
        var year = 2014 + Math.Min(random.Next(13), random.Next(13) + 3); // recent years have slightly more
        return new()
        {
            Title = title,
            ShortName = random.NextDouble() < 0.6 ? SyntheticText.ShortName(title, random) : null,
            Summary = text.Sentence(random, 20, 40),
            OwnerId = owner.Chain[0].Id,
            RegionCode = owner.Region?.Code,
            Year = year,
            Sector = random.NextDouble() < 0.85 ? Sectors[Math.Min(random.Next(Sectors.Length), random.Next(Sectors.Length))] : null,
            Sdgs = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(1, 18))],
            Kind = random.NextDouble() < 0.5 ? Kinds[random.Next(Kinds.Length)] : null,
            Tags = [Tag, .. text.Sentence(random, 2, 4).TrimEnd('.').Split(' ')],
            Sections = random.NextDouble() < HasSections ? Sections() : new(),
            Innovators = [.. Enumerable.Range(0, random.Next(3)).Select(_ => text.Sentence(random, 2, 2).TrimEnd('.'))],
            References = [string.Create(CultureInfo.InvariantCulture, $"https://example.org/synthetic/{number}")],
            Awards = random.NextDouble() < 0.2 ? [Award(year)] : [],
            SourceRecords = [Record(number, at)],
            WillingToBeReplicated = random.NextDouble() < 0.3 ? random.Next(2) == 0 : null,
        };
    }

    private Sections Sections() =>
        new(
            text.Sentence(random, 20, 40),
            text.Sentence(random, 10, 20),
            text.Sentence(random, 10, 20),
            text.Sentence(random, 25, 50),
            text.Sentence(random, 20, 40),
            text.Sentence(random, 10, 20),
            text.Sentence(random, 10, 20),
            text.Sentence(random, 10, 20)
        );

    private Award Award(int year)
    {
        var tier = Tiers[random.Next(Tiers.Length)];
        return new(
            "KIPP",
            Math.Min(year + 1, 2026),
            tier,
            string.Create(CultureInfo.InvariantCulture, $"{tier} KIPP {year + 1} (synthetic)")
        );
    }

    private SourceRecord Record(int number, DateTimeOffset at) =>
        new(Sources[random.Next(Sources.Length)], string.Create(CultureInfo.InvariantCulture, $"synthetic-{number}"), "Synthetic", at);
}
