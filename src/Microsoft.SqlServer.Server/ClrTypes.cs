namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user-defined type or aggregate is stored by SQL Server.</summary>
public enum Format
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>By the server's own layout.</summary>
    Native,

    /// <summary>By the type itself, through <see cref="IBinarySerialize"/>.</summary>
    UserDefined,
}

/// <summary>Whether a CLR routine reads user data.</summary>
public enum DataAccessKind
{
    /// <summary>It reads none.</summary>
    None,

    /// <summary>It reads some.</summary>
    Read,
}

/// <summary>Whether a CLR routine reads system catalogues.</summary>
public enum SystemDataAccessKind
{
    /// <summary>It reads none.</summary>
    None,

    /// <summary>It reads some.</summary>
    Read,
}

/// <summary>A CLR user-defined type that writes and reads its own bytes.</summary>
public interface IBinarySerialize
{
    /// <summary>Fills the instance from its stored bytes.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the instance's bytes.</summary>
    void Write(BinaryWriter w);
}

/// <summary>A type was used as a CLR user-defined type without being one.</summary>
public sealed class InvalidUdtException : SystemException
{
    /// <summary>Without a message.</summary>
    public InvalidUdtException() { }

    /// <summary>With a message.</summary>
    public InvalidUdtException(string message) : base(message) { }

    /// <summary>With a message and its cause.</summary>
    public InvalidUdtException(string message, Exception innerException) : base(message, innerException) { }
}
