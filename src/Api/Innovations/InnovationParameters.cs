using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;

namespace JippApi.Api.Innovations;

internal static class InnovationParameters
{
    public static readonly Parameter Fields = Parameter.Text(
        "fields",
        "Kolom yang dikembalikan, dipisah koma; bawaan: semua. — Members to return, separated by commas; default: all.",
        "id,title,year"
    ) with
    {
        AllowsMany = true,
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

    /// <summary>The filters of the directory; <c>/innovations/filters</c> describes them to clients.</summary>
    public static readonly IReadOnlyList<Parameter> Filters =
    [
        Parameter.Text(
            "q",
            "Kata yang dicari dalam judul, singkatan, nama instansi dan isi. — "
                + "Words to find in title, acronym, institution name and text.",
            "stunting",
            1_000
        ),
        new("provinceCode", ParameterType.RegionCode, "Kode provinsi menurut Kemendagri. — Province code assigned by Kemendagri.")
        {
            AllowsMany = true,
            Example = "13",
        },
        Parameter.Region("inovasi", "innovation's region", "13.7*") with
        {
            AllowsMany = true,
        },
        new(
            "institutionId",
            ParameterType.Id,
            "Id instansi pemilik, termasuk unit di bawahnya. — Id of the owner; units below it are included."
        )
        {
            AllowsMany = true,
        },
        Parameter.CodesOf<InstitutionKind>(
            "institutionKind",
            "institution-kinds",
            "Jenis instansi induk tertinggi pemilik. — Kind of the owner's topmost parent institution.",
            "CITY"
        ),
        Parameter.CodesOf<InnovationSource>("source", "sources", "Sumber data inovasi. — Source that listed the innovation.", "KIPP"),
        Parameter.Text(
            "sourceRecordId",
            "Kunci data dalam daftar sumbernya. — Key of the record in the list of its source.",
            "KIPP-2023-041",
            SourceRecord.SourceRecordIdMaxLength
        ) with
        {
            AllowsMany = true,
        },
        Parameter.CodesOf<Sector>("sector", "sectors", "Urusan pemerintahan. — Sector of government.", "HEALTH"),
        Parameter.Integer(
            "sdg",
            "Nomor Tujuan Pembangunan Berkelanjutan (TPB/SDGs). — Number of the Sustainable Development Goal (SDG).",
            1,
            17
        ) with
        {
            AllowsMany = true,
            ReferenceSet = "sdgs",
        },
        Parameter.Integer("year", "Tahun inovasi. — Year of the innovation.", 1945, 2100) with
        {
            AllowsMany = true,
        },
        Parameter.Integer("year.gte", "Tahun ini atau sesudahnya. — This year or later.", 1945, 2100, "2019"),
        Parameter.Integer("year.lt", "Sebelum tahun ini. — Before this year.", 1945, 2100, "2024"),
        Parameter.CodesOf<Phase>("phase", "phases", "Tahap inovasi. — Phase of the innovation."),
        Parameter.CodesOf<Existence>("existence", "existences", "Keberlangsungan. — Whether the innovation still exists."),
        .. ConfirmationParameters.Filters,
        Parameter.CodesOf<LadderLevel>(
            Facets.LadderLevel,
            "ladder-levels",
            "Anak tangga pelembagaan yang dicapai. — Rung of the institutionalisation ladder that it has reached.",
            "DECREE,ROUTINE_PROGRAMME"
        ),
        Parameter.Text("award", "Kompetisi atau tingkat penghargaan. — Competition or tier of an award.", "TOP_45", 50) with
        {
            AllowsMany = true,
        },
        Parameter.SomeOf("has", "Hanya inovasi yang memilikinya. — Only innovations that have it.", ["award"], "award"),
        Parameter.SomeOf(
            "lacks",
            "Hanya inovasi yang tidak menyebutnya. — Only innovations that do not state it.",
            Facets.Optional,
            "province"
        ),
        Parameter.Text("tag", "Kata kunci. — Keyword.", max: 50) with
        {
            AllowsMany = true,
        },
        Parameter.Time(
            "updatedSince",
            TimeRole.Start,
            "Berubah sejak waktu ini (RFC 3339 atau tanggal). — Changed since this time (RFC 3339 or a date).",
            "2026-01-01"
        ),
    ];

    public static readonly IReadOnlyList<Parameter> List =
    [
        .. Filters,
        Parameter.CodesOf<Publication>(
            "publication",
            "publications",
            "Status penerbitan, untuk yang menulis atau meninjau; bawaan: yang terbit. — "
                + "Publication status, for those who write or review; default: published ones.",
            "DRAFT,IN_REVIEW"
        ),
        new(
            "mine",
            ParameterType.Boolean,
            "true: inovasi instansi Anda, atau yang terakhir Anda ubah, apa pun statusnya. — "
                + "true: innovations of your institutions, or that you changed last, whatever their status."
        ),
        Parameter.OneOf(
            "match",
            "Kata dari q yang harus dimuat: all semua, any salah satu, keduanya persis seperti diketik. Tanpa match, pencarian yang "
                + "tidak menemukan apa pun dibetulkan atau dilonggarkan, dan page menyebutnya; tidak untuk ekspor dan facet. — "
                + "Words of q that must occur: all of them or any, as typed. Without match, a search that finds nothing is corrected "
                + "or widened, and page says so; exports and facets never are.",
            ["all", "any"]
        ),
        Parameter.OneOf(
            "sort",
            "Urutan; relevance hanya berlaku bersama q dan menjadi bawaan bila q diisi. — "
                + "Sort order; relevance requires q and is the default with it.",
            [.. Sorts.Keys],
            "-updatedAt"
        ),
        Paging.Limit,
        Paging.Cursor,
        Parameter.OneOf(
            "count",
            "Hitung seluruh hasil: exact sampai 10.000, estimate sampai 1.000. — "
                + "Count all matches: exact up to 10,000, estimate up to 1,000.",
            ["none", "estimate", "exact"],
            "none"
        ),
        Fields,
        Parameter.SomeOf(
            "facets",
            "Jumlah inovasi per nilai; saringan facet itu sendiri diabaikan. Entri tanpa value menghitung yang tidak menyebutnya, "
                + "sehingga jumlahnya sama dengan seluruh hasil, kecuali source: satu inovasi dapat memiliki beberapa sumber. — "
                + "Number of innovations per value, ignoring the facet's own filter. The entry without a value counts those that "
                + "state none, so the counts add up to all matches; not those of source, as an innovation can have several.",
            Facets.All,
            "province,sector"
        ),
    ];

    public static DirectoryFilter FilterOf(Query query) =>
        new()
        {
            Text = query.Text("q"),
            Provinces = query.List("provinceCode"),
            Regions = [.. query.List("regionCode").Select(code => code.TrimEnd('*'))],
            Institutions = [.. query.List("institutionId").Select(Guid.Parse)],
            InstitutionKinds = query.List("institutionKind"),
            Sources = query.List("source"),
            SourceRecordIds = query.List("sourceRecordId"),
            Sectors = query.List("sector"),
            Sdgs = query.List("sdg"),
            Years = [.. query.List("year").Select(year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture))],
            YearFrom = query.Integer("year.gte"),
            YearBefore = query.Integer("year.lt"),
            Phases = query.List("phase"),
            Existences = query.List("existence"),
            Freshnesses = query.List("freshness"),
            ConfirmationMethods = query.List("confirmationMethod"),
            ConfirmedSince = query.Date("confirmedSince"),
            InDispute = query.Text("inDispute") is { } inDispute ? inDispute == "true" : null,
            Awards = [.. query.List("award").Select(award => award.ToUpperInvariant())],
            HasAward = query.List("has").Contains("award"),
            Lacks = query.List("lacks"),
            Tags = [.. query.List("tag").Select(Innovation.NormaliseTag)],
            LadderLevels = query.List(Facets.LadderLevel),
            UpdatedSince = query.Time("updatedSince")?.UtcDateTime,
        };

    /// <summary>The selection of innovations of any status, if one is asked for.</summary>
    public static Workspace? WorkspaceOf(Query query) =>
        query.Codes<Publication>("publication") is var statuses && (statuses.Count > 0 || query.Text("mine") == "true")
            ? new(statuses, query.Text("mine") == "true")
            : null;

    /// <summary>The words that must occur; only a list that says what it searched for may help.</summary>
    public static WordMatch MatchOf(Query query, bool mayHelp) =>
        query.Text("match") switch
        {
            "any" => WordMatch.Any,
            null when mayHelp => WordMatch.Helpful,
            _ => WordMatch.All,
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
                FaultLocation = "parameter",
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
