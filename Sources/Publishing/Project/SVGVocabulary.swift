/// The names of SVG that only draw. Left out on purpose: scripts, links, embedded pages, and animation, which can set any
/// attribute of any element to anything later.
enum SVGVocabulary {
    static let elements = words(
        """
        svg g defs symbol use switch title desc metadata style
        path rect circle ellipse line polyline polygon text tspan textPath image
        linearGradient radialGradient meshgradient stop pattern marker clipPath mask
        filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
        feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
        feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        """)

    /// Attributes without a namespace, beside `aria-…`, `data-…` and `href`.
    static let attributes = words(
        """
        id class style lang role tabindex version baseProfile viewBox preserveAspectRatio width height x y x1 y1 x2 y2
        cx cy r rx ry fx fy fr d points transform pathLength dx dy rotate textLength lengthAdjust startOffset method
        spacing side offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits
        patternTransform markerUnits markerWidth markerHeight refX refY orient clipPathUnits maskUnits
        maskContentUnits filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4
        stdDeviation edgeMode order kernelMatrix divisor bias targetX targetY preserveAlpha surfaceScale
        diffuseConstant specularConstant specularExponent kernelUnitLength scale xChannelSelector yChannelSelector
        azimuth elevation limitingConeAngle pointsAtX pointsAtY pointsAtZ z radius baseFrequency numOctaves seed
        stitchTiles tableValues slope intercept amplitude exponent requiredExtensions requiredFeatures systemLanguage
        media title enable-background zoomAndPan contentStyleType contentScriptType focusable
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
        color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline fill
        fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size font-size-adjust
        font-stretch font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical
        image-rendering isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid
        marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering
        solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
        stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration
        text-overflow text-rendering transform-origin unicode-bidi vector-effect visibility white-space word-spacing
        writing-mode
        """)

    /// What drawing programs keep for themselves: browsers know none of these names.
    static let editors: Set<String> = [
        "http://www.inkscape.org/namespaces/inkscape", "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#",
        "http://web.resource.org/cc/", "http://purl.org/dc/elements/1.1/", "http://www.bohemiancoding.com/sketch/ns",
        "http://www.figma.com/figma/ns", "http://www.serif.com/", "http://vectornator.io",
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
