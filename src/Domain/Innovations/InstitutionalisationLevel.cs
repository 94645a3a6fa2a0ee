namespace JippApi.Domain.Innovations;

/// <summary>
/// How far an innovation has become part of the institution's routine: derived from verified evidence, never typed in.
/// </summary>
public enum InstitutionalisationLevel
{
    /// <summary><i>Belum</i>.</summary>
    None,

    /// <summary><i>Sebagian</i>.</summary>
    Partial,

    /// <summary><i>Penuh</i>.</summary>
    Full,
}
