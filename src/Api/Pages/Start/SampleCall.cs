using JippApi.Api.Pages.Rendering;

namespace JippApi.Api.Pages.Start;

/// <summary>A call to click on the start page. Without a script it is a link to the answer.</summary>
internal sealed record SampleCall(string Address, string Indonesian, string English)
{
    public static IReadOnlyList<SampleCall> All { get; } =
    [
        new("/api/v1/innovations?q=stunting&limit=3", "Cari inovasi tentang stunting", "Search innovations against stunting"),
        new(
            "/api/v1/innovations?provinceCode=13&limit=1&count=exact&facets=sector",
            "Hitung inovasi Sumatera Barat menurut urusan",
            "Count the innovations of West Sumatra by sector"
        ),
        new("/api/v1/regions/13.71", "Baca satu wilayah: Kota Padang", "Read a region: the city of Padang"),
        new(
            "/api/v1/innovations?provinsi=13",
            "Buat kesalahan: parameter yang tidak dikenal",
            "Make a mistake: a parameter that does not exist"
        ),
    ];

    public Html Shown(PageRequest page) =>
        Html.Of(
            $"""<li><a class="call" href="{Address}">{page.Say(Indonesian, English)}</a><code class="address">GET {Address}</code></li>"""
        );
}
