using JippApi.Api.Http;
using JippApi.Application.ReferenceData;
using JippApi.Application.WhiteSpace;

namespace JippApi.Api.WhiteSpace;

/// <summary>The texts of the white space in both languages.</summary>
internal static class WhiteSpaceTexts
{
    /// <summary>Names the rows and columns.</summary>
    public static WhiteSpaceMap Labelled(WhiteSpaceMap map, string language)
    {
        var sectors = ReferenceSets
            .All["sectors"]
            .ToDictionary(value => value.Code, value => language == Language.English ? value.LabelEn : value.LabelId);
        return map with
        {
            Cells =
            [
                .. map.Cells.Select(cell =>
                    cell with
                    {
                        PlaceLabel = PlaceOf(cell, language),
                        SectorLabel = cell.Sector switch
                        {
                            WhiteSpaceCell.None => In(language, "Urusan tidak disebut", "Sector not stated"),
                            WhiteSpaceCell.All => In(language, "Jumlah", "Total"),
                            var sector => sectors[sector],
                        },
                    }
                ),
            ],
        };
    }

    public static string Title(string language) => In(language, "Peta ruang kosong", "White space of innovation");

    public static string Subtitle(int total, string language) =>
        In(
            language,
            $"Inovasi terbit menurut provinsi dan urusan; seluruhnya {total}",
            $"Published innovations by province and sector; {total} in all"
        );

    /// <summary>The description for those who do not see the drawing.</summary>
    public static string Description(string language) =>
        In(
            language,
            "Baris adalah provinsi, kolom adalah urusan; angka di setiap kotak adalah jumlah inovasi terbit. Makin gelap kotaknya, "
                + "makin banyak; kotak berarsir kosong. Angka yang sama tersedia sebagai tabel pada alamat ini dengan format=csv, "
                + "dan sebagai data dengan format=json.",
            "Rows are provinces, columns are sectors; the number in each cell counts published innovations. The darker a cell, the "
                + "more; hatched cells are empty. The same numbers are a table at this address with format=csv, and data with "
                + "format=json."
        );

    /// <summary>All numbers of a cell in words.</summary>
    public static string Of(WhiteSpaceCell cell, string language)
    {
        var elsewhere = cell.ReplicatedElsewhere is { } count
            ? In(language, $"; direplikasi di provinsi lain saja: {count}", $"; replicated only in other provinces: {count}")
            : "";
        return $"{cell.PlaceLabel}, {cell.SectorLabel}: {cell.Published}"
            + In(
                language,
                $"; belum direplikasi: {cell.NeverReplicated}; replika yang belum berakhir: {cell.LiveReplicas}",
                $"; never replicated: {cell.NeverReplicated}; live replicas: {cell.LiveReplicas}"
            )
            + elsewhere;
    }

    private static string PlaceOf(WhiteSpaceCell cell, string language) =>
        cell.Place switch
        {
            WhiteSpaceCell.National => In(language, "Kementerian dan lembaga", "Ministries and agencies"),
            WhiteSpaceCell.None => In(language, "Wilayah tidak disebut", "Region not stated"),
            WhiteSpaceCell.All => In(language, "Jumlah", "Total"),
            _ => cell.PlaceLabel,
        };

    private static string In(string language, string indonesian, string english) => language == Language.English ? english : indonesian;
}
