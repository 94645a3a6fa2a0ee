using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.ReferenceData;
using JippApi.Domain.Common;

namespace JippApi.Infrastructure.Documents;

/// <summary>How days, money and codes are written on Indonesian paper; the same on every machine.</summary>
internal static class Indonesian
{
    /// <summary>Stands where something is unknown.</summary>
    public const string Unknown = "–";

    /// <summary>Names of the months.</summary>
    public static readonly IReadOnlyList<string> Months =
    [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];

    private static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"];
    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
    };

    /// <summary>Such as <c>6 Desember 2021</c>.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>The day in Western Indonesian Time.</summary>
    public static string Day(DateTimeOffset at) => Day(Wib.DayOf(at));

    /// <summary>Such as <c>6 Des 2021</c>.</summary>
    public static string ShortDay(DateOnly? day) =>
        day is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{known.Day} {ShortMonths[known.Month - 1]} {known.Year}")
            : Unknown;

    /// <summary>From when until when, on two lines where both are known.</summary>
    public static string Period(DateOnly? from, DateOnly? to) =>
        (from, to) switch
        {
            (null, null) => Unknown,
            (null, { } due) => $"s.d. {ShortDay(due)}",
            ({ } start, null) => $"mulai {ShortDay(start)}",
            _ => $"{ShortDay(from)} –\n{ShortDay(to)}",
        };

    /// <summary>Such as <c>1.250.000</c>; cents only where there are any.</summary>
    public static string Number(decimal? value) => value is { } known ? known.ToString("#,##0.####", Numbers) : Unknown;

    /// <summary>An amount in rupiah, without its sign.</summary>
    public static string Rupiah(decimal? amount) =>
        amount is { } known ? known.ToString(known == decimal.Truncate(known) ? "#,##0" : "#,##0.00", Numbers) : Unknown;

    /// <summary>What money comes to.</summary>
    public static decimal? Amount(Money? money) => money?.Amount is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>A count.</summary>
    public static string Number(int value) => value.ToString("#,##0", Numbers);

    /// <summary>Such as <c>38 %</c>.</summary>
    public static string Percent(int? value) => value is { } known ? $"{Number(known)} %" : Unknown;

    /// <summary>The name of a code.</summary>
    public static string NameOf<TEnum>(string set, TEnum code)
        where TEnum : struct, Enum => ReferenceSets.Find(set, Code.Of(code))!.LabelId;
}
