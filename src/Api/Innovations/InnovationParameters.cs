using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Api.Innovations;

/// <summary>The query parameters of the directory.</summary>
internal static class InnovationParameters
{
    public static readonly Parameter Fields = Parameter.Text(
        "fields",
        "Hanya kolom ini, dipisah koma. — Only these members, separated by commas.",
        "id,title,year"
    ) with
    {
        Many = true,
    };

    public static readonly IReadOnlyDictionary<string, DirectorySort> Sorts = new Dictionary<string, DirectorySort>
    {
        ["-updatedAt"] = DirectorySort.UpdatedAtDescending,
        ["updatedAt"] = DirectorySort.UpdatedAt,
        ["-year"] = DirectorySort.YearDescending,
        ["year"] = DirectorySort.Year,
        ["title"] = DirectorySort.Title,
        ["-title"] = DirectorySort.TitleDescending,
        ["id"] = DirectorySort.Entry,
        ["relevance"] = DirectorySort.Relevance,
    };

    /// <summary>What narrows the directory down.</summary>
    public static readonly IReadOnlyList<Parameter> Filters =
    [
        Parameter.Text(
            "q",
            "Kata yang dicari: judul, singkatan, instansi, isi. — Words to search for: title, acronym, institution, text.",
            "stunting",
            1_000
        ),
        new("provinceCode", ParameterType.RegionCode, "Kode provinsi Kemendagri. — Kemendagri code of the province.")
        {
            Many = true,
            Example = "13",
        },
        new(
            "regionCode",
            ParameterType.RegionPrefix,
            "Awal kode wilayah; 13 mencakup 13.71. — Beginning of the region code; 13 covers 13.71."
        )
        {
            Many = true,
            Example = "13.7*",
        },
        new("institutionId", ParameterType.Id, "Instansi pemilik, termasuk unit di bawahnya. — Owner, units under it included.")
        {
            Many = true,
        },
        Parameter.CodesOf<InstitutionKind>(
            "institutionKind",
            "institution-kinds",
            "Jenis instansi teratas pemilik. — Kind of the institution at the top of the owner's tree.",
            "CITY"
        ),
        Parameter.CodesOf<InnovationSource>("source", "sources", "Daftar asal. — List it was found in.", "KIPP"),
        Parameter.CodesOf<Sector>("sector", "sectors", "Urusan. — Sector.", "HEALTH"),
        Parameter.Integer("sdg", "Nomor tujuan pembangunan berkelanjutan. — Number of the sustainable development goal.", 1, 17) with
        {
            Many = true,
            Set = "sdgs",
        },
        Parameter.Integer("year", "Tahun. — Year.", 1945, 2100) with
        {
            Many = true,
        },
        Parameter.Integer("year.gte", "Sejak tahun ini. — From this year on.", 1945, 2100, "2019"),
        Parameter.Integer("year.lt", "Sebelum tahun ini. — Before this year.", 1945, 2100, "2024"),
        Parameter.CodesOf<Phase>("phase", "phases", "Fase. — Phase."),
        Parameter.CodesOf<Existence>("existence", "existences", "Keberadaan. — State of existence."),
        Parameter.Text("award", "Kompetisi atau tingkat penghargaan. — Competition or tier of a prize.", "TOP_45", 50) with
        {
            Many = true,
        },
        Parameter.SomeOf("has", "Hanya yang memilikinya. — Only those that have it.", ["award"], "award"),
        Parameter.Text("tag", "Kata kunci. — Key word.", max: 50) with
        {
            Many = true,
        },
        new(
            "updatedSince",
            ParameterType.Time,
            "Diubah sejak saat ini (RFC 3339 atau tanggal). — Changed since this time (RFC 3339 or a date)."
        )
        {
            Example = "2026-01-01",
        },
    ];

    public static readonly IReadOnlyList<Parameter> List =
    [
        .. Filters,
        Parameter.OneOf(
            "sort",
            "Urutan; relevance hanya bersama q, dan bawaan saat ada q. — Order; relevance only with q, and the default then.",
            [.. Sorts.Keys],
            "-updatedAt"
        ),
        Paging.Limit,
        Paging.Cursor,
        Parameter.OneOf(
            "count",
            "Hitung semua: exact sampai 10.000, estimate sampai 1.000. — Count all: exact up to 10,000, estimate up to 1,000.",
            ["none", "estimate", "exact"],
            "none"
        ),
        Fields,
        Parameter.SomeOf(
            "facets",
            "Jumlah per nilai, tanpa saringan facet itu sendiri. — Counts by value, without the facet's own filter.",
            Facets.All,
            "province,sector"
        ),
    ];

    public static DirectoryFilter FilterOf(Query query) =>
        new()
        {
            Text = query.Text("q"),
            Provinces = [.. query.List("provinceCode").Select(Domain.Regions.RegionCode.ProvinceOf)],
            Regions = [.. query.List("regionCode").Select(code => code.TrimEnd('*'))],
            Institutions = [.. query.List("institutionId").Select(Guid.Parse)],
            InstitutionKinds = query.List("institutionKind"),
            Sources = query.List("source"),
            Sectors = query.List("sector"),
            Sdgs = query.List("sdg"),
            Years = [.. query.List("year").Select(year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))],
            YearFrom = query.Integer("year.gte"),
            YearBefore = query.Integer("year.lt"),
            Phases = query.List("phase"),
            Existences = query.List("existence"),
            Awards = [.. query.List("award").Select(award => award.ToUpperInvariant())],
            HasAward = query.List("has").Contains("award"),
            Tags = [.. query.List("tag").Select(Innovation.Normalised)],
            UpdatedSince = query.Time("updatedSince")?.UtcDateTime,
        };

    public static DirectorySort SortOf(Query query)
    {
        var sort =
            query.Text("sort") is { } name ? Sorts[name]
            : query.Text("q") is null ? DirectorySort.UpdatedAtDescending
            : DirectorySort.Relevance;
        if (sort == DirectorySort.Relevance && query.Text("q") is null)
            throw new Errors.ProblemException(Errors.Problems.InvalidParameter)
            {
                Faults = [new("sort", "INVALID_VALUE", "relevance", [.. Sorts.Keys.Where(key => key != "relevance")])],
                FaultPlace = "parameter",
            };
        return sort;
    }

    public static CountMode CountOf(Query query) =>
        query.Text("count") switch
        {
            "exact" => CountMode.Exact,
            "estimate" => CountMode.Estimate,
            _ => CountMode.None,
        };
}
