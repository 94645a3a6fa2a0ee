using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.ReferenceData;
using JippApi.Domain.Common;
using JippApi.Domain.Notifications;

namespace JippApi.Infrastructure.Documents;

/// <summary>
/// Indonesian formats for dates, money and codes, defined here so that they are the same on every machine.
/// </summary>
internal static class Indonesian
{
    /// <summary>Shown in place of an unknown value.</summary>
    public const string Unknown = "–";

    public static IReadOnlyList<string> Months => WrittenDay.Months;

    private static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"];
    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
    };

    /// <summary>Formats a day as <c>6 Desember 2021</c>.</summary>
    public static string Day(DateOnly day) => WrittenDay.Of(day, ReadingLanguage.Id);

    /// <summary>Formats the day in Western Indonesian Time.</summary>
    public static string Day(DateTimeOffset at) => Day(Wib.DayOf(at));

    /// <summary>Formats a day as <c>6 Des 2021</c>.</summary>
    public static string ShortDay(DateOnly? day) =>
        day is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{known.Day} {ShortMonths[known.Month - 1]} {known.Year}")
            : Unknown;

    /// <summary>Formats a period, on two lines when both days are known.</summary>
    public static string Period(DateOnly? from, DateOnly? to) =>
        (from, to) switch
        {
            (null, null) => Unknown,
            (null, { } due) => $"s.d. {ShortDay(due)}",
            ({ } start, null) => $"mulai {ShortDay(start)}",
            _ => $"{ShortDay(from)} –\n{ShortDay(to)}",
        };

    /// <summary>Formats a number as <c>1.250.000</c>, with decimals only if there are any.</summary>
    public static string Number(decimal? value) => value is { } known ? known.ToString("#,##0.####", Numbers) : Unknown;

    /// <summary>Formats an amount in rupiah, without the currency sign.</summary>
    public static string Rupiah(decimal? amount) =>
        amount is { } known ? known.ToString(known == decimal.Truncate(known) ? "#,##0" : "#,##0.00", Numbers) : Unknown;

    public static decimal? Amount(Money? money) => money?.Amount is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public static string Number(int value) => value.ToString("#,##0", Numbers);

    /// <summary>Formats a percentage as <c>38 %</c>.</summary>
    public static string Percent(int? value) => value is { } known ? $"{Number(known)} %" : Unknown;

    /// <summary>Returns the Indonesian label of a code.</summary>
    public static string NameOf<TEnum>(string set, TEnum code)
        where TEnum : struct, Enum => ReferenceSets.Find(set, Code.Of(code))!.LabelId;
}
