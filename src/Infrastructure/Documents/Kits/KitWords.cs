using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.ReferenceData;
using JippApi.Domain.Notifications;
using JippApi.Domain.ReplicationKits;

namespace JippApi.Infrastructure.Documents.Kits;

/// <summary>Writes texts and values of a kit in one language.</summary>
internal sealed class KitWords(bool isEnglish)
{
    public bool IsEnglish => isEnglish;

    public string Say(string indonesian, string english) => isEnglish ? english : indonesian;

    public string Day(DateOnly day) => WrittenDay.Of(day, isEnglish ? ReadingLanguage.En : ReadingLanguage.Id);

    public string Number(decimal value) =>
        isEnglish ? value.ToString("#,##0.####", CultureInfo.InvariantCulture) : Indonesian.Number(value);

    /// <summary>Formats an amount in rupiah, without the currency sign.</summary>
    public string Rupiah(Money money)
    {
        var amount = Indonesian.Amount(money)!.Value;
        if (!isEnglish)
            return Indonesian.Rupiah(amount);
        return amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
    }

    /// <summary>Formats a range of days, such as <c>14–30</c>.</summary>
    public string Range(KitDays days) =>
        days.Minimum == days.Maximum ? Number(days.Minimum) : $"{Number(days.Minimum)}–{Number(days.Maximum)}";

    /// <summary>Returns the label of a code.</summary>
    public string NameOf<TEnum>(string set, TEnum code)
        where TEnum : struct, Enum
    {
        var value = ReferenceSets.Find(set, Code.Of(code))!;
        return isEnglish ? value.LabelEn : value.LabelId;
    }
}
