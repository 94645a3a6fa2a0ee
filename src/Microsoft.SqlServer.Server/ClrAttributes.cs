namespace Microsoft.SqlServer.Server;

/// <summary>Size and precision of a CLR routine's parameter or result.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public class SqlFacetAttribute : Attribute
{
    /// <summary>All values have the maximum size.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>May be null.</summary>
    public bool IsNullable { get; set; }

    /// <summary>Largest size in characters or bytes.</summary>
    public int MaxSize { get; set; }

    /// <summary>Total number of digits.</summary>
    public int Precision { get; set; }

    /// <summary>Digits after the point.</summary>
    public int Scale { get; set; }
}

/// <summary>Marks a CLR function.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class SqlFunctionAttribute : Attribute
{
    /// <summary>What user data it reads.</summary>
    public DataAccessKind DataAccess { get; set; }

    /// <summary>The method that fills a row of a table-valued function.</summary>
    public string FillRowMethodName { get; set; } = "";

    /// <summary>Same input, same output.</summary>
    public bool IsDeterministic { get; set; }

    /// <summary>Free of rounding.</summary>
    public bool IsPrecise { get; set; }

    /// <summary>Its name in the database.</summary>
    public string Name { get; set; } = "";

    /// <summary>What system data it reads.</summary>
    public SystemDataAccessKind SystemDataAccess { get; set; }

    /// <summary>Columns of a table-valued function.</summary>
    public string TableDefinition { get; set; } = "";
}

/// <summary>Marks a method of a CLR user-defined type.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlMethodAttribute : SqlFunctionAttribute
{
    /// <summary>May be called on null.</summary>
    public bool OnNullCall { get; set; } = true;

    /// <summary>Changes the instance.</summary>
    public bool IsMutator { get; set; }

    /// <summary>Is called even when an argument is null.</summary>
    public bool InvokeIfReceiverIsNull { get; set; }
}

/// <summary>Marks a CLR user-defined type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How it is stored.</summary>
    public Format Format { get; } = format;

    /// <summary>Its bytes sort as its values do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>All values take the same number of bytes.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Largest size in bytes; -1 means more than 8,000.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Its name in the database.</summary>
    public string Name { get; set; } = "";

    /// <summary>The method that checks a value.</summary>
    public string ValidationMethodName { get; set; } = "";
}

/// <summary>Marks a CLR user-defined aggregate.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedAggregateAttribute(Format format) : Attribute
{
    /// <summary>Largest size in bytes of its state.</summary>
    public const int MaxByteSizeValue = 8000;

    /// <summary>How its state is stored.</summary>
    public Format Format { get; } = format;

    /// <summary>Duplicates do not change the result.</summary>
    public bool IsInvariantToDuplicates { get; set; }

    /// <summary>Nulls do not change the result.</summary>
    public bool IsInvariantToNulls { get; set; }

    /// <summary>The order of the rows does not change the result.</summary>
    public bool IsInvariantToOrder { get; set; }

    /// <summary>Null when there are no rows.</summary>
    public bool IsNullIfEmpty { get; set; }

    /// <summary>Largest size in bytes of its state.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Its name in the database.</summary>
    public string Name { get; set; } = "";
}
