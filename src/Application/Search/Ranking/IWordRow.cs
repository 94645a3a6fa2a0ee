namespace JippApi.Application.Search;

/// <summary>A row of an index of words. Its texts are those of <see cref="SearchDocument"/>.</summary>
public interface IWordRow
{
    /// <summary>Position in its table.</summary>
    long Number { get; }

    /// <summary>The resource that is found.</summary>
    Guid Id { get; }

    /// <summary>Sort form of the title.</summary>
    string TitleKey { get; }

    /// <summary>Stems of the title, each enclosed in spaces.</summary>
    string TitleWords { get; }

    /// <summary>Stems of the names by which it is classified, each enclosed in spaces.</summary>
    string KeyWords { get; }

    /// <summary>All stems, each enclosed in spaces.</summary>
    string Words { get; }
}
