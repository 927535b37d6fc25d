namespace Windfall.Store.Bulk;

/// <summary>
/// What can be told of a person. Within a batch the first row that tells a field is believed, so that the same rows come to the same whether they are
/// imported once or again.
/// </summary>
[Flags]
public enum PersonFields : byte
{
    None = 0,
    Name = 1,
    Headline = 2,
    Company = 4,
    Url = 8,
    MemberId = 16,
    Degree = 32,

    /// <summary>That there is such a person, though nothing is told.</summary>
    Existence = 64,
}
