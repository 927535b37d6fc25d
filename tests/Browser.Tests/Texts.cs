namespace Windfall.Browser.Tests;

/// <summary>What strangers might write as a name, a headline or a comment.</summary>
static class Texts
{
    public static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"' onfocus=alert(1) autofocus x='", "javascript:alert(1)", "</title></textarea><svg onload=alert(1)>",
        "{{constructor.constructor('alert(1)')()}}", new('x', 10_000), "\u202egnp.exe\u202c \u200f\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627", "👩‍👩‍👧‍👦🏳️‍🌈🫠 Zoë", new('漢', 2_000), "Z\u0341\u0342\u0343\u0344\u0345a\u0300\u0301\u0302lgo",
    ];
}
